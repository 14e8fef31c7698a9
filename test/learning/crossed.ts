import { judge } from '../../src/core/reading/design-doc/judgement/judge';
import type { Case } from './cases';
import { type Example, examplesOf, isTolerated, overlap } from './examples';
import { learnWeights } from './logistic';

/** Likelihoods from which a sentence counts as reported, one line of figures each. */
const thresholds = [0.3, 0.4, 0.5, 0.6, 0.7];

interface Judged {
  readonly each: Case;
  readonly examples: readonly Example[];
  readonly likelihoods: readonly number[];
}

/** Scores the documents of every collection by weights learned from the other collections, and prints the figures. */
export function printCrossed(cases: readonly Case[], rule: string): void {
  const read = cases.map(each => ({ each, examples: examplesOf(each, rule) }));
  const collections = [...new Set(cases.map(({ collection }) => collection))];
  const judged = collections.flatMap(collection => {
    const others = read.filter(({ each }) => each.collection !== collection);
    const weights = learnWeights(others.flatMap(({ examples }) => examples));
    const own = read
      .filter(({ each }) => each.collection === collection && each.part === null)
      .map(({ each, examples }) => ({
        each,
        examples,
        likelihoods: examples.map(({ features }) => judge(features, weights, 0).likelihood),
      }));
    printScores(collection, own, rule);
    return own;
  });
  printScores('all', judged, rule);
}

function printScores(name: string, judged: readonly Judged[], rule: string): void {
  console.log(`${name}: ${judged.length} documents`);
  for (const threshold of thresholds) console.log(`  from ${threshold}: ${scoreOf(judged, rule, threshold)}`);
}

function scoreOf(judged: readonly Judged[], rule: string, threshold: number): string {
  let found = 0;
  let required = 0;
  let falseAlarms = 0;
  let disturbed = 0;
  for (const { each, examples, likelihoods } of judged) {
    const reported = examples.filter((_, index) => (likelihoods[index] ?? 0) >= threshold);
    const asked = each.places.filter(place => place.rule === rule && place.required);
    const fitting = each.places.filter(place => isTolerated(place, rule));
    const wrong = reported.filter(example => !fitting.some(place => overlap(place, example)));
    required += asked.length;
    found += asked.filter(place => reported.some(example => overlap(place, example))).length;
    falseAlarms += wrong.length;
    disturbed += asked.length === 0 && wrong.length > 0 ? 1 : 0;
  }
  const precision = found / Math.max(1, found + falseAlarms);
  return `precision ${precision.toFixed(2)}, recall ${(found / Math.max(1, required)).toFixed(2)}, ${disturbed} silent documents disturbed`;
}
