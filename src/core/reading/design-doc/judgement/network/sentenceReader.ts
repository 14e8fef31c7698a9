import type { Inputs } from './inputs';
import { addLayer, cutBelowZero, keepLarger, type Layer, layerOf, type Taught } from './layers';

/** The number of a word that is not known. */
const unknown = 1;
/** So many words are seen together. */
const spans = [1, 3, 5] as const;

/** Reads one sentence by itself: spans of its words, what stands above it and what kind of place it stands in. */
export class SentenceReader {
  readonly #spans: readonly Layer[];
  readonly #above: Layer;
  readonly #vectors: Layer;
  /** How many figures come of a span. */
  readonly #each: number;
  /** For each word what it adds to each figure of each span from each place in it. */
  readonly #placed: (Float32Array | undefined)[] = [];
  /** For each word what comes of it where it stands above. */
  readonly #headed: (Float32Array | undefined)[] = [];

  constructor(private readonly taught: Taught) {
    this.#spans = spans.map(span => layerOf(taught, `span${span}`));
    this.#above = layerOf(taught, 'above');
    this.#vectors = layerOf(taught, 'vectors');
    this.#each = this.#spans[0]?.rows ?? 0;
  }

  /** First what it says, then what stands above it, then its place. */
  figuresOf({ words, above, traits }: Inputs): Float32Array {
    const said = this.#each * spans.length;
    const placed = said + this.#above.rows;
    const figures = new Float32Array(placed + this.taught.traits.size);
    this.#say(words.length === 0 ? [unknown] : this.#numbers(words), figures);
    const headed = figures.subarray(said, placed);
    for (const word of this.#numbers(above)) keepLarger(headed, this.#headedBy(word));
    for (const trait of traits) {
      const place = this.taught.traits.get(trait);
      if (place !== undefined) figures[placed + place] = 1;
    }
    return figures;
  }

  /** Puts, for each figure of each span, the strongest that it is anywhere in some words. */
  #say(words: readonly number[], figures: Float32Array): void {
    const each = this.#each;
    const placed = words.map(word => this.#placedOf(word));
    const sum = new Float32Array(each);
    let before = 0;
    for (const [kind, span] of spans.entries()) {
      const biases = this.#spans[kind]?.biases ?? sum;
      const strongest = figures.subarray(kind * each, (kind + 1) * each);
      for (let at = 0; at < placed.length; at += 1) {
        sum.set(biases);
        for (let place = 0; place < span; place += 1) {
          const word = placed[at + place - (span - 1) / 2];
          const from = (before + place) * each;
          if (word !== undefined)
            for (let row = 0; row < each; row += 1) sum[row] = (sum[row] ?? 0) + (word[from + row] ?? 0);
        }
        keepLarger(strongest, sum);
      }
      before += span;
    }
  }

  #placedOf(word: number): Float32Array {
    const known = this.#placed[word];
    if (known !== undefined) return known;
    const vector = this.#vectorOf(word);
    const placed = new Float32Array(this.#each * spans.reduce((sum: number, span) => sum + span, 0));
    let at = 0;
    for (const [kind, span] of spans.entries()) {
      const layer = this.#spans[kind];
      for (let place = 0; place < span && layer !== undefined; place += 1, at += this.#each)
        addLayer(layer, place * vector.length, vector, placed.subarray(at, at + this.#each));
    }
    this.#placed[word] = placed;
    return placed;
  }

  #headedBy(word: number): Float32Array {
    const known = this.#headed[word];
    if (known !== undefined) return known;
    const headed = this.#above.biases.slice();
    addLayer(this.#above, 0, this.#vectorOf(word), headed);
    this.#headed[word] = cutBelowZero(headed);
    return headed;
  }

  #vectorOf(word: number): Float32Array {
    const { rows, weights } = this.#vectors;
    return weights.subarray(word * rows, (word + 1) * rows);
  }

  #numbers(words: readonly string[]): number[] {
    return words.map(word => this.taught.words.get(word) ?? unknown);
  }
}
