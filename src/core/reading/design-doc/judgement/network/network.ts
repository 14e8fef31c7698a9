import type { Inputs } from './inputs';
import { addLayer, cutBelowZero, keepLarger, type Layer, layerOf, type Taught } from './layers';
import { SentenceReader } from './sentenceReader';

/** Which sentences around one are seen, in the order of the weights: the one before, the one behind, and so on. */
const near = [-1, 1, -2, 2] as const;

/** What the network made of one sentence, wherever in a document it stands. */
export interface SentenceFigures {
  /** What it says, what stands above it and its place. */
  readonly own: Float32Array;
  /** What it shares with the sentences around it and with its document. */
  readonly shared: Float32Array;
}

/** What the sentences of a piece bring into any document that the piece stands in. */
export interface Contribution {
  readonly sentences: readonly SentenceFigures[];
  /** The largest of the figures that the sentences share. */
  readonly strongest: Float32Array;
  /** For each sentence that was asked about, what it and those around it add to its inner figures. */
  readonly inner: (Float32Array | undefined)[];
  /** The log-odds of those that were asked about, and what was common to the document then. */
  said: { readonly common: Float32Array; readonly odds: (Float32Array | undefined)[] } | null;
}

/**
 * A small neural network that reads sentences as they were written: spans of words first, of which the strongest count, then
 * the sentences around, then the strongest of the whole document. It knows words by vectors, so that it takes
 * words of like meaning alike, and was taught by `test/learning/network.py`.
 */
export class Network {
  readonly #sentence: SentenceReader;
  readonly #shared: Layer;
  readonly #joined: Layer;
  readonly #odds: Layer;
  #latest: { readonly strongest: Float32Array; readonly added: Float32Array } | null = null;

  constructor(taught: Taught) {
    this.#sentence = new SentenceReader(taught);
    this.#shared = layerOf(taught, 'shared');
    this.#joined = layerOf(taught, 'joined');
    this.#odds = layerOf(taught, 'odds');
  }

  figuresOf(sentence: Inputs): SentenceFigures {
    const own = this.#sentence.figuresOf(sentence);
    const shared = this.#shared.biases.slice();
    addLayer(this.#shared, 0, own, shared);
    return { own, shared: cutBelowZero(shared) };
  }

  /** @param sentences a piece's, in order */
  contribution(sentences: readonly SentenceFigures[]): Contribution {
    const strongest = new Float32Array(this.#shared.rows);
    for (const { shared } of sentences) keepLarger(strongest, shared);
    return { sentences, strongest, inner: [], said: null };
  }

  /**
   * What the strongest of all sentences of a document add to the inner figures of each. The same object as last time where they
   * are the same, as they mostly are after a keystroke.
   */
  common(contributions: Iterable<Contribution>): Float32Array {
    const joined = this.#joined;
    const strongest = new Float32Array(this.#shared.rows);
    for (const each of contributions) keepLarger(strongest, each.strongest);
    if (this.#latest?.strongest.every((figure, at) => figure === strongest[at])) return this.#latest.added;
    const added = joined.biases.slice();
    addLayer(joined, joined.columns - strongest.length, strongest, added);
    this.#latest = { strongest, added };
    return added;
  }

  /** The log-odds of each concern for a sentence of a piece, with what is common to its document. */
  odds(contribution: Contribution, at: number, common: Float32Array): Float32Array {
    if (contribution.said?.common !== common) contribution.said = { common, odds: [] };
    const { odds } = contribution.said;
    const known = odds[at] ?? this.#oddsOf(contribution, at, common);
    odds[at] = known;
    return known;
  }

  #oddsOf(contribution: Contribution, at: number, common: Float32Array): Float32Array {
    const inner = contribution.inner[at] ?? this.#inner(contribution.sentences, at);
    contribution.inner[at] = inner;
    const figures = common.slice();
    for (let place = 0; place < figures.length; place += 1)
      figures[place] = (figures[place] ?? 0) + (inner[place] ?? 0);
    const sum = this.#odds.biases.slice();
    addLayer(this.#odds, 0, cutBelowZero(figures), sum);
    return sum;
  }

  #inner(sentences: readonly SentenceFigures[], at: number): Float32Array {
    const inner = new Float32Array(this.#joined.rows);
    const own = sentences[at]?.own ?? new Float32Array();
    addLayer(this.#joined, 0, own, inner);
    for (const [place, by] of near.entries()) {
      const shared = sentences[at + by]?.shared;
      if (shared !== undefined) addLayer(this.#joined, own.length + place * shared.length, shared, inner);
    }
    return inner;
  }
}
