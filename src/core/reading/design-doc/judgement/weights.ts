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

/** Weights are written in steps of this size, in log-odds, each as one letter. */
export const step = 0.1;
/** No name weighs more than the last letter says, in steps. */
export const mostSteps = 26;
const [nothing, forIt, against] = ['.', 'a', 'A'];

/** One letter for each concern: `a` is one step for it, `A` one against it, `.` nothing; nothing at the end is left out. */
export const lettersOf = (weights: PerConcern): string =>
  Array.from(weights, weight => letterOf(Math.round(weight / step)))
    .join('')
    .replace(/\.+$/, '');

function letterOf(steps: number): string {
  if (steps === 0) return nothing;
  const first = steps > 0 ? forIt : against;
  return String.fromCharCode(first.charCodeAt(0) + Math.min(mostSteps, Math.abs(steps)) - 1);
}

function stepsOf(letter: string): number {
  if (letter === nothing) return 0;
  const steps = (first: string) => letter.charCodeAt(0) - first.charCodeAt(0) + 1;
  return letter >= forIt ? steps(forIt) : -steps(against);
}

/**
 * Weights as they are written: a line with the bias of each concern, then for each first word of the names a line of its own,
 * and below it lines such as `price|b|list ..C`: the second word, and for each way in which a name goes on, the weights.
 */
export function readWeights(lines: string): Weights {
  const [biases = '', ...others] = lines.trim().split('\n');
  const entries = new Map<string, PerConcern>([[bias, perConcern(biases.split(' ').map(Number))]]);
  let first = '';
  for (const line of others) {
    const [second = '', ...endings] = line.split('|');
    if (endings.length === 0) first = line;
    for (const ending of endings) {
      const at = ending.lastIndexOf(' ');
      const name = `${first} ${second} ${ending.slice(0, Math.max(0, at))}`.trim();
      entries.set(name, perConcern(Array.from(ending.slice(at + 1), letter => stepsOf(letter) * step)));
    }
  }
  return new Weights(entries);
}

function perConcern(figures: readonly number[]): PerConcern {
  const each = forEachConcern();
  each.set(figures);
  return each;
}
