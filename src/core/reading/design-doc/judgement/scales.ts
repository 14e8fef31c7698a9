import { concerns, forEachConcern, type PerConcern } from './concerns';
import { countOfNumbers, numberOf, type Stems, wordsIn } from './knownStems';
import { bias, type Weights } from './weights';

/** Marks a stem or a pair without weights. */
const none = -1;

/**
 * Sums up the weights of features without writing their names: words go by their numbers. What is put on twice counts once
 * until the scales are emptied.
 */
export class Scales {
  /** For each place the row of each stem, by its number. */
  readonly #words = new Map<string, Int32Array>();
  /** For each place the row of each pair of stems, by both numbers. */
  readonly #pairs = new Map<string, Map<number, number>>();
  /** The rows of all other features, by what stands before and behind the colon. */
  readonly #others = new Map<string, Map<string, number>>();
  /** When a row was last put on. */
  readonly #put: Uint32Array;
  #turn = 0;
  #sum = forEachConcern();

  constructor(private readonly weights: Weights) {
    this.#put = new Uint32Array(weights.size / concerns.length);
    for (const [name, row] of weights.rows) this.#enter(name, row);
  }

  /** Empties the scales and gives the sum of what is put on until it is called again. */
  empty(): PerConcern {
    this.#turn += 1;
    this.#sum = forEachConcern();
    return this.#sum;
  }

  words(place: string, stems: Stems): void {
    const rows = this.#words.get(place);
    if (rows === undefined) return;
    for (let at = 0; at < stems.length; at += 1) this.#add(rows[stems[at] ?? 0]);
  }

  /** Each stem with the one that stands so many places behind it. */
  pairs(place: string, stems: Stems, distance: number): void {
    const rows = this.#pairs.get(place);
    if (rows === undefined) return;
    for (let at = distance; at < stems.length; at += 1) {
      const first = stems[at - distance] ?? 0;
      const second = stems[at] ?? 0;
      if (first !== 0 && second !== 0) this.#add(rows.get(first * countOfNumbers() + second));
    }
  }

  /** A feature such as `role: decision`. */
  named(about: string, value: string | number): void {
    this.#add(this.#others.get(about)?.get(`${value}`));
  }

  /** A feature that is said in one go. */
  plain(name: string): void {
    this.named(name, '');
  }

  bias(): void {
    this.plain(bias);
  }

  #add(row: number | undefined): void {
    if (row === undefined || row === none) return;
    const index = row / concerns.length;
    if (this.#put[index] === this.#turn) return;
    this.#put[index] = this.#turn;
    this.weights.addRow(this.#sum, row);
  }

  #enter(name: string, row: number): void {
    const parts = wordsIn(name);
    if (parts === null) {
      const [about = '', value = ''] = name.split(': ');
      entry(this.#others, about, () => new Map<string, number>()).set(value, row);
      return;
    }
    const { place, words } = parts;
    const [first = 0, second] = words.map(numberOf);
    if (second === undefined)
      entry(this.#words, place, () => new Int32Array(countOfNumbers()).fill(none))[first] = row;
    else
      entry(this.#pairs, place, () => new Map<number, number>()).set(first * countOfNumbers() + second, row);
  }
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
