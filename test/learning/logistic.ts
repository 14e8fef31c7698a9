/** A feature: in which examples it is true, or what its figure is there. */
export interface Column {
  readonly rows: Int32Array;
  /** A figure for each of the rows; null where the feature is simply true there. */
  readonly values: Float64Array | null;
  /** Strength of the pull of its weight towards zero; zero for what holds before anything is known. */
  readonly penalty: number;
}

/** What the examples ask for. An example of weight 0 is left out. */
export interface Targets {
  readonly isFinding: Uint8Array;
  readonly weights: Float64Array;
}

/** Sweeps over all weights after which nothing moves any more. */
const sweeps = 25;

/**
 * Logistic regression with a quadratic penalty, one weight at a time by Newton's step: the same texts give the same weights.
 *
 * @returns a weight for each column, in log-odds
 */
export function learnWeights(columns: readonly Column[], targets: Targets): Float64Array {
  const weights = new Float64Array(columns.length);
  const sums = new Float64Array(targets.weights.length);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const [index, column] of columns.entries()) {
      const current = weights[index] ?? 0;
      const step = newtonStep(column, targets, sums, current);
      if (step === 0) continue;
      weights[index] = current + step;
      addTo(sums, column, step);
    }
  }
  return weights;
}

function addTo(sums: Float64Array, { rows, values }: Column, step: number): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    sums[row] = (sums[row] as number) + step * (values === null ? 1 : (values[at] as number));
  }
}

function newtonStep(
  { rows, values, penalty }: Column,
  { isFinding, weights }: Targets,
  sums: Float64Array,
  current: number,
): number {
  let slope = penalty * current;
  let curve = penalty + 1e-6;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const weight = weights[row] as number;
    if (weight === 0) continue;
    const value = values === null ? 1 : (values[at] as number);
    const likelihood = 1 / (1 + Math.exp(-(sums[row] as number)));
    slope += weight * value * (likelihood - (isFinding[row] as number));
    curve += weight * value * value * likelihood * (1 - likelihood);
  }
  return -slope / curve;
}
