import { type Answers, assess, fromDescription } from '../../src/core';
import { defaultFigures } from '../../src/core/decision/figures';
import { place } from '../../src/core/decision/place';
import { median, percentile, timings } from './timing';

/** Few, some and nearly all questions answered. */
const cases: readonly Answers[] = [
  {},
  { failure: 'both', knowledgeChange: 'monthly', attributionRequired: true },
  {
    failure: 'behaviour',
    knowledgeChange: 'stable',
    promptComplianceRate: 0.8,
    requiredComplianceRate: 0.95,
    labelledExamples: 1200,
    classes: 8,
    corpusTokens: 40_000,
    requestsPerMonth: 500_000,
    updatesPerMonth: 2,
    latencyBudgetMs: 800,
    perUserAccessControl: false,
    dataMustBeDeletable: true,
  },
];

const description =
  'Clerks ask about tariffs that are revised each month; every reply must name the paragraph and keep our letter layout.';

/** Milliseconds for one answer of the engine: the placements alone, and with everything that follows from them. */
export function measureAssess(): void {
  console.log('\nAssessment (ms)                              p50      p95    bar');
  const pick = (run: number): Answers => cases[run % cases.length] ?? {};
  for (const [name, bar, action] of [
    ['placements, gates, factors', 1, (run: number) => place(pick(run), defaultFigures)],
    ['with flips and open questions', 10, (run: number) => assess(pick(run))],
    ['answers from a description', 10, () => fromDescription(description)],
  ] as const) {
    const taken = timings(500, run => {
      action(run);
    });
    const figures = [median(taken), percentile(taken, 0.95)].map(ms => ms.toFixed(3).padStart(8)).join(' ');
    console.log(`  ${name.padEnd(38)} ${figures} ${`≤ ${bar}`.padStart(6)}`);
  }
}
