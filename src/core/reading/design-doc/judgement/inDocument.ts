import { concerns, forEachConcern, type PerConcern } from './concerns';
import { none, sentencesFigure } from './surroundings';
import { surroundingWeights } from './surroundingWeights';

const count = concerns.length;
/** As many of the strongest sentences are told apart as count below. */
const manyStronger = 4;
const absent = Number.NEGATIVE_INFINITY;

/** For each concern the weights of a view of all concerns, one row of figures for each. */
const viewOf = (view: number): Float64Array =>
  Float64Array.from(
    { length: count * count },
    (_, at) => surroundingWeights[Math.floor(at / count)]?.weights[view * count + (at % count)] ?? 0,
  );
const [here, clearlyHere, elsewhere, strongerElsewhere, inWords] = [0, 1, 2, 3, 4].map(viewOf) as [
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
];

/** What the sentences of a part bring into any document that the part stands in. */
export interface Share {
  /** Log-odds of each concern for each sentence by itself, one sentence after the other. */
  readonly alone: Float64Array;
  /** What each sentence adds by that to its log-odds in the document. */
  readonly own: Float64Array;
  /** The most that one of them adds. */
  readonly highest: PerConcern;
  /** The log-odds of the strongest sentences of each concern, strongest first. */
  readonly strongest: Float64Array;
}

export function shareOf(alone: Float64Array): Share {
  const own = new Float64Array(alone.length);
  const highest = forEachConcern().fill(absent);
  for (let at = 0; at < alone.length; at += count) {
    for (let concern = 0; concern < count; concern += 1) {
      const odds = alone[at + concern] ?? none;
      addTo(own, at, here, concern, odds);
      if (odds > 0) addTo(own, at, clearlyHere, concern, odds);
    }
    for (let about = 0; about < count; about += 1)
      highest[about] = Math.max(highest[about] ?? absent, own[at + about] ?? absent);
  }
  const strongest = noneStrong();
  for (let at = 0; at < alone.length; at += 1) enter(strongest, at % count, alone[at] ?? none);
  return { alone, own, highest, strongest };
}

/**
 * Weighs sentences in their document: the weights of `surroundings.ts` on its figures. Most sentences see the same strongest
 * others, so what those add is worked out once.
 */
export class InDocument {
  readonly #strongest = noneStrong();
  /** What every sentence would have if all of the strongest stood elsewhere. */
  readonly #common: PerConcern;
  /** The shares that hold one of the strongest. */
  readonly #leading = new Set<Share>();

  /** @param document log-odds of the document by its words */
  constructor(shares: readonly Share[], document: PerConcern) {
    let length = 0;
    for (const { strongest, alone } of shares) {
      length += alone.length;
      for (let at = 0; at < strongest.length; at += 1)
        enter(this.#strongest, Math.floor(at / manyStronger), strongest[at] ?? absent);
    }
    this.#common = commonTo(this.#strongest, document, length / count);
    for (const share of shares) if (this.#leads(share)) this.#leading.add(share);
  }

  /** The log-odds of one concern for a sentence of a share. */
  oddsOf({ alone, own }: Share, sentence: number, about: number): number {
    const at = sentence * count;
    let odds = (this.#common[about] ?? 0) + (own[at + about] ?? 0);
    for (let concern = 0; concern < count; concern += 1) {
      const top = concern * manyStronger;
      const strength = alone[at + concern] ?? none;
      if (strength < this.#at(top + manyStronger - 1)) continue;
      let stronger = 0;
      while (stronger < manyStronger && this.#at(top + stronger) > strength) stronger += 1;
      const view = about * count + concern;
      odds += ((stronger - manyStronger) / 2) * (strongerElsewhere[view] ?? 0);
      if (strength === this.#at(top))
        odds += (orNone(this.#at(top + 1)) - orNone(this.#at(top))) * (elsewhere[view] ?? 0);
    }
    return odds;
  }

  /** The log-odds of each concern for a sentence of a share. */
  oddsOfAll(share: Share, sentence: number): PerConcern {
    return forEachConcern().map((_, about) => this.oddsOf(share, sentence, about));
  }

  /** Whether a sentence of a share can have so much for any concern. */
  mayReach(share: Share, odds: number): boolean {
    if (this.#leading.has(share)) return true;
    return this.#common.some((common, about) => common + (share.highest[about] ?? absent) >= odds);
  }

  #leads({ strongest }: Share): boolean {
    for (let top = 0; top < strongest.length; top += manyStronger)
      if ((strongest[top] ?? absent) >= this.#at(top + manyStronger - 1)) return true;
    return false;
  }

  #at(place: number): number {
    return this.#strongest[place] ?? absent;
  }
}

const orNone = (odds: number): number => (odds === absent ? none : odds);

function commonTo(strongest: Float64Array, document: PerConcern, sentences: number): Float64Array {
  const common = Float64Array.from(
    surroundingWeights,
    ({ bias, weights }) => bias + (weights.at(-1) ?? 0) * sentencesFigure(sentences),
  );
  for (let concern = 0; concern < count; concern += 1) {
    addTo(common, 0, elsewhere, concern, orNone(strongest[concern * manyStronger] ?? absent));
    addTo(common, 0, strongerElsewhere, concern, manyStronger / 2);
    addTo(common, 0, inWords, concern, document[concern] ?? 0);
  }
  return common;
}

/** Adds one figure about a concern to the log-odds of all, which begin at a place. */
function addTo(odds: Float64Array, at: number, view: Float64Array, concern: number, figure: number): void {
  for (let about = 0; about < count; about += 1) {
    odds[at + about] = (odds[at + about] ?? 0) + figure * (view[about * count + concern] ?? 0);
  }
}

const noneStrong = (): Float64Array => new Float64Array(count * manyStronger).fill(absent);

/** Puts the log-odds of a sentence among the strongest of a concern, where it belongs there. */
function enter(strongest: Float64Array, concern: number, own: number): void {
  const top = concern * manyStronger;
  let place = manyStronger;
  while (place > 0 && own > (strongest[top + place - 1] ?? absent)) place -= 1;
  if (place === manyStronger) return;
  for (let behind = manyStronger - 1; behind > place; behind -= 1)
    strongest[top + behind] = strongest[top + behind - 1] ?? absent;
  strongest[top + place] = own;
}
