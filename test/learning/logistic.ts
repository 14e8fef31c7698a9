import { bias } from '../../src/core/reading/design-doc/judgement/judge';
import type { Example } from './examples';

/** How many examples must show a feature before it counts. */
const leastShown = 2;
/** Strength of the pull of every weight towards zero. */
const penalty = 10;
/** Sweeps over all weights after which nothing moves any more. */
const sweeps = 60;
/** Weights nearer to zero than this are left out: together they say little. */
const leastWeight = 0.05;

/** Logistic regression with a quadratic penalty, one weight at a time by Newton's step: the same texts give the same weights. */
export function learnWeights(examples: readonly Example[]): Map<string, number> {
  const columns = columnsOf(examples);
  const weights = new Float64Array(columns.length);
  const sums = new Float64Array(examples.length);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const [column, { name, rows }] of columns.entries()) {
      const current = weights[column] ?? 0;
      const step = newtonStep(rows, examples, sums, name === bias ? 0 : penalty, current);
      weights[column] = current + step;
      for (const row of rows) sums[row] = (sums[row] ?? 0) + step;
    }
  }
  const learned = columns.map(({ name }, column): [string, number] => [name, weights[column] ?? 0]);
  return new Map(learned.filter(([name, weight]) => name === bias || Math.abs(weight) >= leastWeight));
}

interface Column {
  readonly name: string;
  /** The examples that show the feature. */
  readonly rows: readonly number[];
}

function columnsOf(examples: readonly Example[]): Column[] {
  const rowsOf = new Map<string, number[]>();
  for (const [row, { features }] of examples.entries()) {
    for (const name of features) {
      const rows = rowsOf.get(name);
      if (rows === undefined) rowsOf.set(name, [row]);
      else rows.push(row);
    }
  }
  const shown = [...rowsOf].filter(([, rows]) => rows.length >= leastShown);
  return [
    { name: bias, rows: examples.map((_, row) => row) },
    ...shown.map(([name, rows]) => ({ name, rows })),
  ];
}

function newtonStep(
  rows: readonly number[],
  examples: readonly Example[],
  sums: Float64Array,
  pull: number,
  current: number,
): number {
  let slope = pull * current;
  let curve = pull + 1e-6;
  for (const row of rows) {
    const { weight, isFinding } = examples[row] ?? { weight: 0, isFinding: false };
    const likelihood = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
    slope += weight * (likelihood - (isFinding ? 1 : 0));
    curve += weight * likelihood * (1 - likelihood);
  }
  return -slope / curve;
}
