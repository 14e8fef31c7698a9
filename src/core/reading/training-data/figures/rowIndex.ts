import { type Fingerprint, similarity } from './shingles';

/** Rows are near-duplicates from this share of common runs of words on. This project's own figure. */
const alike = 0.8;

/** MinHash: 8 bands of 4 minima find a pair of similarity 0.8 with 98 % and one of 0.5 with 40 %; the pair is then compared in full. */
const bands = 8;
const perBand = 4;

/** Rows with fewer runs than this are compared word for word only. */
const fewestShingles = 4;

/** Finds an earlier row that is the same or nearly so. Each look-up compares with at most one row a band, so the whole is linear. */
export class RowIndex {
  readonly #exact = new Map<number, number>();
  readonly #inBand = Array.from({ length: bands }, () => new Map<number, number>());
  readonly #rows: Fingerprint[] = [];

  constructor(private readonly common: ReadonlySet<number>) {}

  /** The place, in the order of `add`, of a row that this one repeats, or null. */
  find(row: Fingerprint): number | null {
    const same = this.#exact.get(row.exact);
    if (same !== undefined) return same;
    const own = this.#own(row);
    if (own.shingles.length < fewestShingles) return null;
    for (const [band, key] of bandKeys(own.shingles).entries()) {
      const candidate = this.#inBand[band]?.get(key);
      const other = candidate === undefined ? undefined : this.#rows[candidate];
      if (candidate !== undefined && other !== undefined && areAlike(own, other)) return candidate;
    }
    return null;
  }

  add(row: Fingerprint): void {
    const place = this.#rows.length;
    const own = this.#own(row);
    this.#rows.push(own);
    if (!this.#exact.has(row.exact)) this.#exact.set(row.exact, place);
    if (own.shingles.length < fewestShingles) return;
    for (const [band, key] of bandKeys(own.shingles).entries()) {
      const inBand = this.#inBand[band];
      if (inBand !== undefined && !inBand.has(key)) inBand.set(key, place);
    }
  }

  /** The row without the runs that many rows share. */
  #own(row: Fingerprint): Fingerprint {
    if (this.common.size === 0) return row;
    const without = (shingles: Uint32Array) => shingles.filter(shingle => !this.common.has(shingle));
    const shingles = without(row.shingles);
    return { ...row, shingles, edges: row.edges === row.shingles ? shingles : without(row.edges) };
  }
}

/** Alike as a whole, and at the edges as well: two questions about one long document are no copies. */
const areAlike = (one: Fingerprint, other: Fingerprint): boolean =>
  similarity(one.shingles, other.shingles) >= alike && similarity(one.edges, other.edges) >= alike;

/** Odd multipliers, one a hash function: Weyl steps of the golden ratio. */
const multipliers = Uint32Array.from(
  { length: bands * perBand },
  (_, index) => Math.imul(index + 1, 0x9e3779b1) | 1,
);

function bandKeys(shingles: Uint32Array): number[] {
  const keys: number[] = new Array(bands).fill(0);
  multipliers.forEach((multiplier, index) => {
    let least = 0xffffffff;
    for (const shingle of shingles) {
      const hash = scramble(shingle, multiplier);
      if (hash < least) least = hash;
    }
    const band = Math.floor(index / perBand);
    keys[band] = Math.imul((keys[band] ?? 0) ^ least, 0x01000193) | 0;
  });
  return keys;
}

/** Multiply, fold the high bits down, multiply: enough mixing for minima to fall evenly. */
function scramble(value: number, multiplier: number): number {
  const product = Math.imul(value ^ multiplier, 0x85ebca6b);
  return Math.imul(product ^ (product >>> 15), multiplier) >>> 0;
}
