import { deepStrictEqual, strictEqual } from 'node:assert';
import { type Answers, assess } from '../../../src/core';
import type { Approach } from '../../../src/core/facts/claim';

/** Everyday cases of our own, each decided by what is said and nothing else. */
const cases: readonly (readonly [string, Answers, Approach])[] = [
  [
    'a help desk answers from articles edited every day',
    { failure: 'knowledge', knowledgeChange: 'daily' },
    'rag',
  ],
  [
    'a club has twelve house rules',
    { failure: 'knowledge', knowledgeChange: 'stable', corpusTokens: 900 },
    'prompting',
  ],
  ['a travel desk quotes live fares', { failure: 'knowledge', knowledgeChange: 'real-time' }, 'rag'],
  [
    'a brand wants its voice in every text, prompts drift',
    { failure: 'behaviour', promptingTried: true },
    'fine-tuning',
  ],
  [
    'a brand wants its voice, nobody tried a prompt',
    { failure: 'behaviour', promptingTried: false },
    'prompting',
  ],
  [
    'clauses come out in a fixed layout in 70 of 100 contracts',
    { failure: 'behaviour', knowledgeChange: 'none', promptComplianceRate: 0.7, labelledExamples: 1500 },
    'fine-tuning',
  ],
  [
    'reports are condensed one by one',
    { failure: 'none-tested', wholeDocumentTask: true, knowledgeChange: 'none' },
    'prompting',
  ],
  ['a merger room compares whole contracts', { failure: 'knowledge', wholeDocumentTask: true }, 'prompting'],
  ['a tractor works without a network', { failure: 'behaviour', offline: true }, 'fine-tuning'],
  ['a keyboard completes words in 60 ms', { latencyBudgetMs: 60, knowledgeChange: 'none' }, 'fine-tuning'],
  ['tenants must not see one another', { perUserAccessControl: true }, 'rag'],
  [
    'tenants are separate though the texts are short',
    { perUserAccessControl: true, corpusTokens: 2000 },
    'rag',
  ],
  ['members may have their records erased', { dataMustBeDeletable: true }, 'rag'],
  [
    'a style is wanted, 30 samples exist',
    { failure: 'behaviour', promptingTried: true, labelledExamples: 30 },
    'prompting',
  ],
  [
    'the provider tunes nothing, facts and form both fail',
    { failure: 'both', tuningServiceAvailable: false },
    'rag',
  ],
  [
    'a short private dialect and its changing library',
    { failure: 'both', knowledgeChange: 'monthly', labelledExamples: 900 },
    'hybrid',
  ],
  [
    'a long prompt works, at nine million calls',
    { promptingTried: true, knowledgeChange: 'none', requestsPerMonth: 9_000_000 },
    'fine-tuning',
  ],
  [
    'every answer in house style and with its paragraph named',
    { failure: 'behaviour', attributionRequired: true, promptingTried: true },
    'hybrid',
  ],
  ['translation is already good enough', { promptComplianceRate: 0.97, promptingTried: true }, 'prompting'],
  [
    '97 % is not good enough for dosage lines',
    { failure: 'behaviour', promptComplianceRate: 0.97, requiredComplianceRate: 0.995 },
    'fine-tuning',
  ],
  [
    '400,000 tokens of stable law',
    { failure: 'knowledge', knowledgeChange: 'stable', corpusTokens: 400_000 },
    'rag',
  ],
  [
    '120,000 stable tokens, few readers',
    { failure: 'knowledge', knowledgeChange: 'stable', corpusTokens: 120_000 },
    'prompting',
  ],
  [
    '120,000 tokens that change weekly',
    { failure: 'knowledge', knowledgeChange: 'weekly', corpusTokens: 120_000 },
    'rag',
  ],
];

describe('Cases', () => {
  for (const [name, answers, approach] of cases) {
    it(`${name}: ${approach}`, () => strictEqual(assess(answers).approach, approach));
  }

  it('live values are called for, texts are searched', () => {
    strictEqual(assess({ failure: 'knowledge', knowledgeChange: 'real-time' }).placement.facts, 'tool');
    strictEqual(assess({ failure: 'knowledge', knowledgeChange: 'weekly' }).placement.facts, 'index');
  });

  it('without a network, an index is carried along even for what is live', () =>
    strictEqual(assess({ knowledgeChange: 'real-time', offline: true }).placement.facts, 'index'));

  it('is settled when nothing known or unknown argues for another approach', () =>
    strictEqual(
      assess({
        failure: 'knowledge',
        perUserAccessControl: true,
        tuningServiceAvailable: false,
      }).confidence,
      'settled',
    ));

  it('is open when nothing was measured', () => {
    strictEqual(assess({}).confidence, 'open');
    strictEqual(assess({ failure: 'behaviour', promptingTried: false }).confidence, 'open');
  });

  it('starts with a prompt and a test set, whatever the approach', () => {
    for (const [name, answers] of cases) strictEqual(assess(answers).steps[0]?.id, 'baseline', name);
  });

  it('hears the other side of a contested point', () =>
    deepStrictEqual(
      assess({
        failure: 'knowledge',
        knowledgeChange: 'monthly',
        corpusTokens: 20_000,
        tuningServiceAvailable: false,
      }).acceptable,
      ['rag'],
    ));
});
