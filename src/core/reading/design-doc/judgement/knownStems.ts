import { documentWeights } from './documentWeights';
import { sentenceWeights } from './sentenceWeights';
import { stemsOf } from './stems';

/** Places of words in the names of features, which are written `place word` or `place word word`. */
const places = new Set(['says', 'skips', 'above', 'under', 'document']);

/** A name of a feature taken apart; null where it is not about words. */
export function wordsIn(name: string): { readonly place: string; readonly words: readonly string[] } | null {
  const [place = '', ...words] = name.split(' ');
  return places.has(place) ? { place, words } : null;
}

/** Numbers, from 1, for the stems that the learned weights know. */
let numbers: ReadonlyMap<string, number> | null = null;

function numbered(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { rows } of [sentenceWeights, documentWeights]) {
    for (const [name] of rows)
      for (const word of wordsIn(name)?.words ?? []) if (!found.has(word)) found.set(word, found.size + 1);
  }
  return found;
}

/** The number of a stem; 0 where no weight knows it. */
export function numberOf(stem: string): number {
  numbers ??= numbered();
  return numbers.get(stem) ?? 0;
}

/** How many numbers there are, with 0. */
export function countOfNumbers(): number {
  numbers ??= numbered();
  return numbers.size + 1;
}

/** The stems of a text by their numbers, in order. */
export type Stems = Uint16Array;

export const knownStemsOf = (text: string): Stems => Uint16Array.from(stemsOf(text), numberOf);
