import { concerns } from './concerns';
import { countOfNumbers, numberOf, type Stems, wordsIn } from './knownStems';
import { bias, type Weights } from './weights';

/** Marks a stem or a pair without weights. */
const none = -1;

/**
 * Collects the rows of weights of features without writing their names: words go by their numbers. What is put on twice
 * counts once until all is taken off.
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
  #turn = 1;
  readonly #rows: number[] = [];

  constructor(private readonly weights: Weights) {
    this.#put = new Uint32Array(weights.size / concerns.length);
    for (const [name, row] of weights.rows) this.#enter(name, row);
  }

  /** The rows of what was put on, in that order. */
  takeOff(): Int32Array {
    this.#turn += 1;
    const rows = Int32Array.from(this.#rows);
    this.#rows.length = 0;
    return rows;
  }

  /** Puts on again what was taken off. */
  putOn(rows: Int32Array): void {
    for (let at = 0; at < rows.length; at += 1) this.#add(rows[at]);
  }

  /** Adds what was taken off to a sum, from a place on. */
  addTo(sum: Float64Array, rows: Int32Array, at = 0): void {
    for (let index = 0; index < rows.length; index += 1) this.weights.addRow(sum, rows[index] ?? 0, at);
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
    this.#rows.push(row);
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
