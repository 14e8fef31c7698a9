import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { assess, plannedMitigations } from '../../../../src/core';

const plannedAgainst = (risk: string, document: string) => plannedMitigations(document)[risk]?.text;

/** One sentence against each risk, as a team would write it. */
const plans = {
  'catastrophic-forgetting': 'A general benchmark runs before and after each training.',
  'training-data-poisoning': 'Two editors read every pair before it goes in.',
  'knowledge-staleness': 'The tariff is looked up for each quotation.',
  'hallucination-amplification': 'A clerk reads the drafts before they are sent.',
  overfitting: 'Training stops early when validation loss rises.',
  'safety-erosion': 'A red team attacks the model for a week.',
  'vendor-withdrawal': 'Our exit plan names a second provider.',
  'stale-index': 'Pages are re-indexed on publish.',
  'prompt-injection': 'Passages are treated as data.',
  'permission-leak': 'Search results are filtered by role.',
  'incomplete-deletion': 'Erasure covers the index, the cache and the logs.',
  'lost-in-the-middle': 'The position of documents is varied in the test set.',
};

describe('What a document plans itself against a risk', () => {
  for (const [risk, sentence] of Object.entries(plans)) {
    it(`${risk}: ${sentence}`, () => {
      const document = `# A design\n\n## Plan\n\nFirst we build it. ${sentence}\n`;
      const found = plannedMitigations(document)[risk];
      strictEqual(found?.text, sentence);
      strictEqual(document.slice(found.range.start, found.range.end), sentence);
    });
  }

  it('covers every risk of the register', () => {
    const everything = [
      { failure: 'behaviour' },
      { failure: 'both', knowledgeChange: 'daily', perUserAccessControl: true, dataMustBeDeletable: true },
      { failure: 'knowledge', corpusTokens: 9000 },
    ] as const;
    const risks = new Set(everything.flatMap(answers => assess(answers).risks.map(({ id }) => id)));
    deepStrictEqual([...risks].sort(), Object.keys(plans).sort());
  });

  it('is neither a question, a wish, a denial, a quotation nor an option', () => {
    for (const text of [
      'Should training stop early?',
      'Ideally training stops early.',
      'We do no early stopping.',
      'The vendor said “early stopping is built in”.',
      '> Early stopping is on.',
      '## Options\n\n- Early stopping on a validation set',
    ])
      strictEqual(plannedAgainst('overfitting', text), undefined, text);
  });

  it('is not retraining, where facts grow stale', () =>
    deepStrictEqual(plannedMitigations('We retrain the model every month on the new price list.'), {}));

  it('is found or not in any text, without an error', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => ok(plannedMitigations(text)))));
});
