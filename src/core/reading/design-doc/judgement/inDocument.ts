import { concerns, type PerConcern } from './concerns';
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

/**
 * The log-odds of each concern for each sentence in its document: the weights of `surroundings.ts` on its figures. Most sentences
 * see the same strongest others, so what those add is worked out once.
 *
 * @param alone log-odds of each sentence by itself, one sentence after the other
 * @param document log-odds of the document by its words
 */
export function weighInDocument(alone: Float64Array, document: PerConcern): Float64Array {
  const sentences = alone.length / count;
  const strongest = strongestOf(alone);
  const common = commonTo(strongest, document, sentences);
  const odds = new Float64Array(alone.length);
  for (let at = 0; at < alone.length; at += count) {
    odds.set(common, at);
    for (let concern = 0; concern < count; concern += 1) {
      const own = alone[at + concern] ?? none;
      addTo(odds, at, here, concern, own);
      if (own > 0) addTo(odds, at, clearlyHere, concern, own);
      const top = concern * manyStronger;
      if (own < (strongest[top + manyStronger - 1] ?? absent)) continue;
      let stronger = 0;
      while (stronger < manyStronger && (strongest[top + stronger] ?? absent) > own) stronger += 1;
      addTo(odds, at, strongerElsewhere, concern, (stronger - manyStronger) / 2);
      if (own === strongest[top])
        addTo(odds, at, elsewhere, concern, orNone(strongest[top + 1]) - orNone(strongest[top]));
    }
  }
  return odds;
}

const orNone = (odds: number = absent): number => (odds === absent ? none : odds);

/** What every sentence would have if all of the strongest stood elsewhere. */
function commonTo(strongest: Float64Array, document: PerConcern, sentences: number): Float64Array {
  const common = Float64Array.from(
    surroundingWeights,
    ({ bias, weights }) => bias + (weights.at(-1) ?? 0) * sentencesFigure(sentences),
  );
  for (let concern = 0; concern < count; concern += 1) {
    addTo(common, 0, elsewhere, concern, orNone(strongest[concern * manyStronger]));
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

/** The log-odds of the strongest sentences of each concern, strongest first. */
function strongestOf(alone: Float64Array): Float64Array {
  const strongest = new Float64Array(count * manyStronger).fill(absent);
  for (let at = 0; at < alone.length; at += 1) {
    const own = alone[at] ?? none;
    const top = (at % count) * manyStronger;
    let place = manyStronger;
    while (place > 0 && own > (strongest[top + place - 1] ?? absent)) place -= 1;
    for (let behind = manyStronger - 1; behind > place; behind -= 1)
      strongest[top + behind] = strongest[top + behind - 1] ?? absent;
    if (place < manyStronger) strongest[top + place] = own;
  }
  return strongest;
}
