import { forEachConcern, type PerConcern } from '../../src/core/reading/design-doc/judgement/concerns';
import {
  bias,
  lettersOf,
  mostSteps,
  step,
  Weights,
} from '../../src/core/reading/design-doc/judgement/weights';
import { columnsOf } from './columns';
import { type Column, learnWeights, type Targets } from './logistic';

/** In so many collections a feature must be shown before it counts: what few hands write is theirs, not the language's. */
const leastCollections = 18;

/** How strongly weights are pulled towards zero, and how near to zero they are left out. */
export interface Sparing {
  readonly penalty: number;
  /** Weights nearer to zero than this, in log-odds, say little together, and take most of the room. */
  readonly leastWeight: number;
}

/**
 * Learns how much each named feature speaks for each concern.
 *
 * @param features names of what is true of each example
 * @param targets what the examples ask for, one for each concern
 * @param collections which collection each example is from
 */
export function learnNamed(
  features: readonly (readonly string[])[],
  targets: readonly Targets[],
  collections: readonly string[],
  { penalty, leastWeight }: Sparing,
): Map<string, PerConcern> {
  const every = Int32Array.from(features, (_, row) => row);
  const columns = new Map<string, Column>([
    [bias, { rows: every, values: null, penalty: 0 }],
    ...[...columnsOf(features, penalty, leastCollections)].filter(([, { rows }]) =>
      isShared(rows, collections),
    ),
  ]);
  const learned = new Map<string, PerConcern>();
  for (const [concern, target] of targets.entries()) {
    const weights = learnWeights([...columns.values()], target);
    for (const [index, name] of [...columns.keys()].entries()) {
      const weight = name === bias ? (weights[index] ?? 0) : asWritten(weights[index] ?? 0, leastWeight);
      if (weight === 0) continue;
      const known = learned.get(name) ?? forEachConcern();
      known[concern] = weight;
      learned.set(name, known);
    }
  }
  return learned;
}

/** The log-odds of each concern for each of some examples. */
export function oddsOf(
  learned: ReadonlyMap<string, PerConcern>,
  features: readonly (readonly string[])[],
): PerConcern[] {
  const weights = new Weights(learned);
  return features.map(names => weights.sumOf(names));
}

function isShared(rows: Int32Array, collections: readonly string[]): boolean {
  return new Set(Array.from(rows, row => collections[row])).size >= leastCollections;
}

/** A weight as its letter will say it; zero where it is too near to zero to be kept. */
function asWritten(weight: number, leastWeight: number): number {
  if (Math.abs(weight) < leastWeight) return 0;
  return Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step))) * step;
}

/** As `readWeights` reads it back: by the first two words of the names. */
export function written(learned: ReadonlyMap<string, PerConcern>): string {
  const lines = [Array.from(learned.get(bias) ?? forEachConcern(), each => each.toFixed(2)).join(' ')];
  let [first, second] = ['', ''];
  for (const [name, weights] of [...learned].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (name === bias) continue;
    const [start = '', next = '', ...rest] = name.split(' ');
    if (start !== first) lines.push(start);
    if (start !== first || next !== second) lines.push(next);
    lines.push(`${lines.pop()}|${[...rest, lettersOf(weights)].join(' ')}`);
    [first, second] = [start, next];
  }
  return lines.join('\n');
}
