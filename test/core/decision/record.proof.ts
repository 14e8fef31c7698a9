import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { assess, check, decisionRecord, withOwnMitigations } from '../../../src/core';
import { catalogue } from '../../support/catalogue';
import { anyAnswers } from './anyAnswers';
import { problemsIn, recordFor } from './records';

describe('Decision records', () => {
  it('have no fault for markdownlint whatever is answered', () =>
    fc.assert(
      fc.property(anyAnswers, answers => deepStrictEqual(problemsIn(recordFor(answers)), [])),
      { numRuns: 150 },
    )).timeout(60_000);

  it('have no fault with a title, a day and mitigations of the document’s own, whatever they say', () => {
    const words = fc.string({ maxLength: 120, unit: 'grapheme' });
    const property = fc.property(anyAnswers, words, words, (answers, title, plan) => {
      const assessment = assess(answers);
      const planned = Object.fromEntries(assessment.risks.map(({ id }) => [id, plan]));
      const risks = withOwnMitigations(assessment.risks, planned);
      const named = /[\p{L}\p{N}]/u.test(title) ? { title } : {};
      for (const status of ['front-matter', 'list'] as const) {
        const options = { ...named, date: '2026-02-28', status };
        deepStrictEqual(problemsIn(decisionRecord(answers, { ...assessment, risks }, options)), []);
      }
    });
    fc.assert(property, { numRuns: 60 });
  }).timeout(60_000);

  it('have no finding of our own whatever is answered', () =>
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom('drug formulary', 'price list', 'support tickets'),
        (answers, domain) => {
          const { findings } = check(
            { path: 'decision.md', text: recordFor({ ...answers, domain }) },
            catalogue,
          );
          deepStrictEqual(findings, []);
        },
      ),
      { numRuns: 300 },
    )).timeout(60_000);
});
