import { type Concern, concerns } from '../../src/core/reading/design-doc/judgement/concerns';
import { sureEnough } from '../../src/core/reading/design-doc/judgement/sureEnough';
import type { Case } from './cases';
import { isTolerated, overlap, ruleOf } from './examples';
import { type InDocument, likelihoodOf, type Weighed } from './stacked';

/** Likelihoods from which a sentence counts as reported, one figure each. */
const thresholds = [0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85];

/** One place that asked for a finding, or one sentence that asked for none, with the likelihood that was found. */
interface Outcome {
  readonly asked: boolean;
  readonly likelihood: number;
}

/** Prints how well each concern is found in documents that were weighed by what other collections taught. */
export function printCrossed(all: readonly Weighed[], learned: readonly InDocument[]): void {
  const weighed = all.filter(({ lesson }) => lesson.case.part === null);
  const collections = [...new Set(weighed.map(({ lesson }) => lesson.case.collection))].sort();
  console.log(`precision/recall, in percent, from  ${thresholds.map(each => each.toFixed(2)).join('   ')}`);
  for (const collection of collections) {
    const own = weighed.filter(({ lesson }) => lesson.case.collection === collection);
    const outcomes = concerns.flatMap((concern, index) => outcomesOf(own, concern, learned[index]));
    print(`${collection}, ${own.length} documents`, outcomes);
  }
  console.log('All collections');
  for (const [index, concern] of concerns.entries())
    print(`  ${concern}`, outcomesOf(weighed, concern, learned[index]));
  print(
    '  all',
    concerns.flatMap((concern, index) => outcomesOf(weighed, concern, learned[index])),
  );
  printAsReported(weighed, learned);
}

/** Prints what comes of the likelihoods from which each concern is reported. */
function printAsReported(weighed: readonly Weighed[], learned: readonly InDocument[]): void {
  const outcomes = concerns.flatMap((concern, index) =>
    outcomesOf(weighed, concern, learned[index]).map(({ asked, likelihood }) => ({
      asked,
      likelihood: likelihood >= sureEnough[concern] ? 1 : 0,
    })),
  );
  const [precision, recall] = scoreOf(outcomes, 1).map(share => (100 * share).toFixed(1));
  console.log(`As reported: ${precision} % of the findings right, ${recall} % of the places found`);
}

function print(name: string, outcomes: readonly Outcome[]): void {
  const figures = thresholds.map(threshold => {
    const [precision, recall] = scoreOf(outcomes, threshold).map(share => (100 * share).toFixed(0));
    return `${precision}/${recall}`.padEnd(6);
  });
  const asked = outcomes.filter(each => each.asked).length;
  console.log(`${`${name} (${asked})`.padEnd(36)}${figures.join(' ')}`);
}

/** Precision and recall from a likelihood on. */
function scoreOf(outcomes: readonly Outcome[], threshold: number): [number, number] {
  const reported = outcomes.filter(({ likelihood }) => likelihood >= threshold);
  const hits = reported.filter(({ asked }) => asked).length;
  const asked = outcomes.filter(outcome => outcome.asked).length;
  return [hits / Math.max(1, reported.length), hits / Math.max(1, asked)];
}

function outcomesOf(weighed: readonly Weighed[], concern: Concern, learned?: InDocument): Outcome[] {
  if (learned === undefined) return [];
  return weighed.flatMap(({ lesson, figures }) => {
    const likelihoods = figures.map(each => likelihoodOf(learned, each));
    return outcomesIn(lesson.case, lesson.examples, likelihoods, ruleOf[concern]);
  });
}

function outcomesIn(
  { places }: Case,
  examples: readonly { readonly start: number; readonly end: number }[],
  likelihoods: readonly number[],
  rule: string,
): Outcome[] {
  const asked = places.filter(place => place.rule === rule && place.required);
  const fitting = places.filter(place => isTolerated(place, rule));
  return [
    ...asked.map(place => ({
      asked: true,
      likelihood: Math.max(
        0,
        ...examples.map((example, index) => (overlap(place, example) ? (likelihoods[index] ?? 0) : 0)),
      ),
    })),
    ...examples.flatMap((example, index) =>
      fitting.some(place => overlap(place, example))
        ? []
        : [{ asked: false, likelihood: likelihoods[index] ?? 0 }],
    ),
  ];
}
