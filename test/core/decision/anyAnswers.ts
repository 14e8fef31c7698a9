import fc from 'fast-check';
import type { Answers } from '../../../src/core';
import { failures, knowledgeChanges } from '../../../src/core/decision/answers';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 2 });

/** Figures near the cuts as often as figures anywhere. */
const near = (...cuts: number[]) =>
  fc.oneof(
    fc.nat({ max: 3_000_000 }),
    fc.constantFrom(...cuts.flatMap(cut => [Math.max(0, cut - 1), cut, cut + 1])),
  );

const share = fc.oneof(
  fc.constantFrom(0, 0.5, 0.89, 0.9, 0.95, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** Any answers that pass the door, known and unknown mixed. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    failure: maybe(fc.constantFrom(...failures)),
    knowledgeChange: maybe(fc.constantFrom(...knowledgeChanges)),
    attributionRequired: maybe(fc.boolean()),
    latencyBudgetMs: maybe(near(0, 100, 500)),
    promptingTried: maybe(fc.boolean()),
    promptComplianceRate: maybe(share),
    requiredComplianceRate: maybe(share),
    labelledExamples: maybe(near(0, 10, 50, 500, 2000, 4800)),
    classes: maybe(fc.integer({ min: 1, max: 60 })),
    corpusTokens: maybe(near(0, 50_000, 200_000)),
    perUserAccessControl: maybe(fc.boolean()),
    dataMustBeDeletable: maybe(fc.boolean()),
    dataMayLeave: maybe(fc.boolean()),
    evaluationSet: maybe(fc.boolean()),
    requestsPerMonth: maybe(near(0, 100_000, 1_000_000)),
    updatesPerMonth: maybe(fc.oneof(fc.double({ min: 0, max: 2, noNaN: true }), near(0, 1, 4, 28))),
    wholeDocumentTask: maybe(fc.boolean()),
    offline: maybe(fc.boolean()),
    tuningServiceAvailable: maybe(fc.boolean()),
    domain: maybe(fc.string({ maxLength: 40 })),
  },
  { requiredKeys: [] },
);
