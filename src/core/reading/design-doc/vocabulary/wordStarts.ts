import { prefixLength } from './prefixes';

/** Where the words of a text begin, and the number of each word's first three letters. */
export interface WordStarts {
  /** The text in small letters, at the same length. */
  readonly small: string;
  readonly starts: readonly number[];
  readonly prefixes: readonly number[];
}

/** Letters a to z by their place, digits as one, everything else as another: 28 kinds and "no letter". */
const kinds = 29;
const digit = 27;
const other = 28;

/** How many numbers there are for the first letters of a word. */
export const prefixCount = kinds ** prefixLength;

/** Texts whose words are remembered: the same sentence is asked for list after list. */
const remembered = 400;
const known = new Map<string, WordStarts>();

export function wordStartsIn(text: string): WordStarts {
  const found = known.get(text);
  if (found !== undefined) return found;
  const starts: number[] = [];
  const prefixes: number[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
    starts.push(index);
    prefixes.push(numberOf(word));
  }
  const small = text.toLowerCase();
  const result = { small: small.length === text.length ? small : text, starts, prefixes };
  if (known.size >= remembered) known.clear();
  known.set(text, result);
  return result;
}

/** The first three letters as one number below 29³. */
function numberOf(word: string): number {
  let number = 0;
  for (let at = 0; at < prefixLength; at += 1) {
    number = number * kinds + (at < word.length ? kindOf(word.charCodeAt(at)) : 0);
  }
  return number;
}

function kindOf(code: number): number {
  const small = code | 0x20;
  if (code < 128 && small >= 97 && small <= 122) return small - 96;
  return code >= 48 && code <= 57 ? digit : other;
}

/** The letters behind a number, digits as `0`, other letters as `~`. */
export function prefixOf(number: number): string {
  const letters = [Math.floor(number / (kinds * kinds)), Math.floor(number / kinds) % kinds, number % kinds];
  return letters
    .filter(kind => kind > 0)
    .map(kind => (kind === digit ? '0' : kind === other ? '~' : String.fromCharCode(kind + 96)))
    .join('');
}
