import {
  concerns,
  forEachConcern,
  type PerConcern,
} from '../../src/core/reading/design-doc/judgement/concerns';
import { bias, Weights } from '../../src/core/reading/design-doc/judgement/weights';
import { columnsOf } from './columns';
import { type Column, learnWeights, type Targets } from './logistic';

/** How many examples must show a feature before it counts. */
const leastShown = 3;
/** How strongly weights are pulled towards zero, and how near to zero they are left out. */
export interface Sparing {
  readonly penalty: number;
  /** Weights nearer to zero than this, in log-odds, say little together, and take most of the room. */
  readonly leastWeight: number;
}

/** Weights are written in steps of this size, so that many names share a line. */
const step = 0.05;

/**
 * Learns how much each named feature speaks for each concern.
 *
 * @param features names of what is true of each example
 * @param targets what the examples ask for, one for each concern
 */
export function learnNamed(
  features: readonly (readonly string[])[],
  targets: readonly Targets[],
  { penalty, leastWeight }: Sparing,
): Map<string, PerConcern> {
  const every = Int32Array.from(features, (_, row) => row);
  const columns = new Map<string, Column>([
    [bias, { rows: every, values: null, penalty: 0 }],
    ...columnsOf(features, penalty, leastShown),
  ]);
  const learned = new Map<string, PerConcern>();
  for (const [concern, target] of targets.entries()) {
    const weights = learnWeights([...columns.values()], target);
    for (const [index, name] of [...columns.keys()].entries()) {
      const weight = Math.round((weights[index] ?? 0) / step) * step;
      if (name !== bias && Math.abs(weight) < leastWeight - step / 2) continue;
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

/** As `readWeights` reads it back: by concern, then by weight and first word, with the rest of the names side by side. */
export const written = (learned: ReadonlyMap<string, PerConcern>): string =>
  concerns.map((concern, index) => `${concern}\n${linesOf(learned, index)}`).join('\n');

function linesOf(learned: ReadonlyMap<string, PerConcern>, concern: number): string {
  const lines = new Map<string, string[]>();
  for (const [name, weights] of [...learned].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const weight = weights[concern] ?? 0;
    if (weight === 0 && name !== bias) continue;
    const [, first = name, rest = ''] = /^(\S+)(?: (.+))?$/.exec(name) ?? [];
    const beginning = `${weight.toFixed(2)} ${first}`;
    const names = lines.get(beginning);
    if (names === undefined) lines.set(beginning, [rest]);
    else names.push(rest);
  }
  return [...lines].map(([beginning, names]) => `${beginning} ${names.join('|')}`.trim()).join('\n');
}
