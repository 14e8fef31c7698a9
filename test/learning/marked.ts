import type { Place } from './cases';

/** What the letters in front of a marked sentence stand for. */
const ruleOf: Readonly<Record<string, string>> = {
  V: 'volatile-knowledge',
  A: 'attribution-needs-retrieval',
  P: 'prompt-first',
  S: 'stale-retraining-plan',
  F: 'too-few-examples',
  N: 'no-holdout-evaluation',
  U: 'unreviewed-training-data',
  L: 'latency-mismatch',
};

const mark = /\[\[([VAPSFNULvapsfnul]{1,4}): ?([\s\S]*?)\]\]/g;

/** Takes the marks `[[V: …]]` out of a text. A capital requires a finding there, a small letter tolerates one. */
export function readMarked(marked: string): { readonly text: string; readonly places: readonly Place[] } {
  const places: Place[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: letters = '', 2: words = '', index } of marked.matchAll(mark)) {
    text += marked.slice(last, index);
    const range = { start: text.length, end: text.length + words.length };
    text += words;
    last = index + whole.length;
    places.push(...placesOf(letters, range));
  }
  return { text: text + marked.slice(last), places };
}

/** One place for each letter. */
export const placesOf = (letters: string, range: { readonly start: number; readonly end: number }): Place[] =>
  [...letters].flatMap(letter => {
    const rule = ruleOf[letter.toUpperCase()];
    return rule === undefined ? [] : [{ rule, ...range, required: letter === letter.toUpperCase() }];
  });
