import { type Concern, concerns } from '../../src/core/reading/design-doc/judgement/concerns';
import { sureEnough } from '../../src/core/reading/design-doc/judgement/likelihood';
import type { Case } from './cases';
import { isTolerated, type Lesson, overlap, ruleOf } from './examples';

/** Likelihoods from which a sentence counts as reported, one figure each. */
const thresholds = [0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85];

/** One place that asked for a finding, or one sentence that asked for none, with the likelihood that was found. */
interface Outcome {
  readonly asked: boolean;
  readonly likelihood: number;
}

/** A text with the likelihood of each concern for each of its sentences. */
export interface Judged {
  readonly lesson: Lesson;
  readonly likelihoods: readonly (readonly number[])[];
}

/** Prints how well each concern is found in documents that were judged by what other collections taught. */
export function printCrossed(all: readonly Judged[]): void {
  const judged = all.filter(({ lesson }) => lesson.case.part === null);
  const collections = [...new Set(judged.map(({ lesson }) => lesson.case.collection))].sort();
  console.log(`precision/recall, in percent, from  ${thresholds.map(each => each.toFixed(2)).join('   ')}`);
  for (const collection of collections) {
    const own = judged.filter(({ lesson }) => lesson.case.collection === collection);
    print(`${collection}, ${own.length} documents`, outcomesOfAll(own));
  }
  console.log('All collections');
  for (const concern of concerns) print(`  ${concern}`, outcomesOf(judged, concern));
  print('  all', outcomesOfAll(judged));
  printAsReported(judged);
}

const outcomesOfAll = (judged: readonly Judged[]): Outcome[] =>
  concerns.flatMap(concern => outcomesOf(judged, concern));

/** Prints what comes of the likelihoods from which each concern is reported. */
function printAsReported(judged: readonly Judged[]): void {
  const outcomes = concerns.flatMap(concern =>
    outcomesOf(judged, concern).map(({ asked, likelihood }) => ({
      asked,
      likelihood: likelihood >= sureEnough ? 1 : 0,
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

function outcomesOf(judged: readonly Judged[], concern: Concern): Outcome[] {
  const index = concerns.indexOf(concern);
  return judged.flatMap(({ lesson, likelihoods }) =>
    outcomesIn(
      lesson.case,
      lesson.examples,
      likelihoods.map(each => each[index] ?? 0),
      ruleOf[concern],
    ),
  );
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
