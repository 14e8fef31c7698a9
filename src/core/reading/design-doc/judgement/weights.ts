import { concerns, forEachConcern, type PerConcern } from './concerns';

/** What holds before anything is known. */
export const bias = 'bias';

/** By the names of features, how much each speaks for (above zero) or against (below) each concern, in log-odds. */
export class Weights {
  readonly #rows: ReadonlyMap<string, number>;
  readonly #values: Float64Array;

  constructor(entries: ReadonlyMap<string, PerConcern>) {
    this.#rows = new Map([...entries.keys()].map((name, row) => [name, row * concerns.length]));
    this.#values = new Float64Array(entries.size * concerns.length);
    for (const [name, weights] of entries) this.#values.set(weights, this.#rows.get(name) ?? 0);
  }

  /** The log-odds of each concern where these features are true. */
  sumOf(features: Iterable<string>): PerConcern {
    const sum = forEachConcern();
    this.#add(sum, bias);
    for (const name of features) this.#add(sum, name);
    return sum;
  }

  /** How much a feature speaks for a concern, in log-odds. */
  of(name: string, concern: number): number {
    const row = this.#rows.get(name);
    return row === undefined ? 0 : (this.#values[row + concern] ?? 0);
  }

  /** The names of the features that weigh anything, each with the row of its weights. */
  get rows(): Iterable<readonly [name: string, row: number]> {
    return this.#rows;
  }

  /** Where the last row ends. Each row is as long as there are concerns. */
  get size(): number {
    return this.#values.length;
  }

  /** Adds a row of weights to a sum, which begins at a place. */
  addRow(sum: Float64Array, row: number, at = 0): void {
    for (let concern = 0; concern < concerns.length; concern += 1) {
      sum[at + concern] = (sum[at + concern] ?? 0) + (this.#values[row + concern] ?? 0);
    }
  }

  #add(sum: PerConcern, name: string): void {
    const row = this.#rows.get(name);
    if (row !== undefined) this.addRow(sum, row);
  }
}

/**
 * Weights as they are written: a line with the name of a concern, then lines such as `0.35 says price|to know`, each a
 * weight, the first word of the names, and what follows it in each of them.
 */
export function readWeights(lines: string): Weights {
  const entries = new Map<string, PerConcern>();
  const names: readonly string[] = concerns;
  let concern = 0;
  for (const line of lines.trim().split('\n')) {
    const [, weight = '', first = '', rest = ''] = /^(-?\d\S*) (\S+)(?: (.+))?$/.exec(line) ?? [];
    if (weight === '') concern = names.indexOf(line);
    else
      for (const part of rest.split('|')) {
        const name = `${first} ${part}`.trim();
        const known = entries.get(name) ?? forEachConcern();
        known[concern] = Number(weight);
        entries.set(name, known);
      }
  }
  return new Weights(entries);
}
