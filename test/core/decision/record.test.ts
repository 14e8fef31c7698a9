import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import {
  type Answers,
  assess,
  assessmentText,
  check,
  decisionRecord,
  withOwnMitigations,
} from '../../../src/core';
import { catalogue } from '../../support/catalogue';
import { problemsIn, recordFor } from './records';

/** One case for each cell of the map. */
const cells: readonly Answers[] = [
  {},
  { failure: 'none-tested', domain: 'a first idea' },
  { failure: 'knowledge', knowledgeChange: 'stable', corpusTokens: 9000 },
  { failure: 'knowledge', knowledgeChange: 'weekly', attributionRequired: true, dataMustBeDeletable: true },
  { failure: 'knowledge', knowledgeChange: 'real-time', perUserAccessControl: true },
  { failure: 'behaviour', promptComplianceRate: 0.7, labelledExamples: 900, domain: 'letters' },
  { failure: 'both', knowledgeChange: 'stable', corpusTokens: 9000 },
  { failure: 'both', knowledgeChange: 'monthly', attributionRequired: true, domain: 'clinical notes' },
  { failure: 'both', knowledgeChange: 'real-time' },
];

describe('Decision records', () => {
  it('have no fault for markdownlint in any cell of the map', () => {
    for (const answers of cells) deepStrictEqual(problemsIn(recordFor(answers)), [], JSON.stringify(answers));
  });

  it('go into a text that has begun with a list for the front matter', () => {
    for (const answers of cells) {
      const options = { date: '2026-01-31', status: 'list' } as const;
      const text = decisionRecord(answers, assess(answers), options);
      match(text, /^# .+\n\n\* status: proposed\n\* date: 2026-01-31\n/);
      deepStrictEqual(problemsIn(text), [], JSON.stringify(answers));
    }
  });

  it('have no finding of our own in any cell of the map', () => {
    for (const answers of cells) {
      const { findings } = check({ path: 'decision.md', text: recordFor(answers) }, catalogue);
      deepStrictEqual(
        findings.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        [],
        JSON.stringify(answers),
      );
    }
  });

  it('keep the sections of MADR 4 in their order', () => {
    const sections = recordFor({ failure: 'both' }).match(/^## .+$/gm);
    deepStrictEqual(sections, [
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '## Pros and Cons of the Options',
      '## More Information',
    ]);
  });

  it('state the chosen option and each given answer', () => {
    const record = recordFor({ failure: 'both', promptComplianceRate: 0.725 });
    match(record, /Chosen option: "Hybrid \(supplied facts and fine-tuning\)", because/);
    match(record, /72\.5 %\./);
  });

  it('take their review date from how fast the facts change', () => {
    match(recordFor({ failure: 'knowledge', knowledgeChange: 'monthly' }), /Review: 2026-02-28,/);
    match(recordFor({ failure: 'knowledge', knowledgeChange: 'quarterly' }), /Review: 2026-04-30,/);
    match(recordFor({ failure: 'behaviour', knowledgeChange: 'stable' }), /Review: 2026-07-31,/);
    match(decisionRecord({}, assess({})), /Review: 6 months after adoption,/);
    match(decisionRecord({}, assess({}), { date: '2026-02-30x' }), /Review: 6 months after adoption,/);
  });

  it('do not let foreign text become markup', () => {
    const record = recordFor({ domain: '# [x](y)\n<b>|*_`' });
    ok(record.includes('\\# \\[x\\](y) \\<b\\>\\|\\*\\_\\`'));
  });

  it('carry what the document itself plans against a risk', () => {
    const assessment = assess({ failure: 'behaviour' });
    const risks = withOwnMitigations(assessment.risks, { overfitting: 'We stop early.' });
    match(decisionRecord({}, { ...assessment, risks }), /\| We stop early\. \|/);
  });
});

describe('The assessment as text', () => {
  it('opens with the approach and ends with a line break', () => {
    for (const answers of cells) {
      const text = assessmentText(assess(answers));
      match(text, /^(?:Prompting|Retrieval|Fine-tuning|Hybrid)/);
      strictEqual(text.at(-1), '\n');
      ok(!text.includes('undefined') && !text.includes('NaN'), text);
    }
  });
});
