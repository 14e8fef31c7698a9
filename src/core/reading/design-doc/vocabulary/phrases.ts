/**
 * Compiles lists of phrases, one a line, to one linear expression. A blank stands for a blank, a hyphen or a line break;
 * `*` for any ending of up to eight letters; `?` for "or not", also after a blank; ` _ ` for up to three words in between; `(a|b)` for a
 * choice. Case does not count.
 */
export const phrases = (...lists: readonly string[]): RegExp => compile(lists, '');

/** The same for nouns: each may stand in the plural. */
export const nouns = (...lists: readonly string[]): RegExp => compile(lists, '(?:s|es)?');

/** The same, only at the start of a heading or label: numbers and symbols may stand before. */
export const openings = (list: string): RegExp =>
  new RegExp(`^[^\\p{L}]{0,16}(?:${choiceOf([list])})(?![\\p{L}\\p{N}_])`, 'iu');

function compile(lists: readonly string[], ending: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${choiceOf(lists)})${ending}(?![\\p{L}\\p{N}_])`, 'giu');
}

const choiceOf = (lists: readonly string[]): string =>
  lists
    .flatMap(list => list.split('\n'))
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
    .map(toSource)
    .join('|');

const toSource = (phrase: string): string =>
  phrase
    .replace(/(?<!\\)[.$]/g, '\\$&')
    .replace(/\*/g, '\\p{L}{0,8}')
    .replace(/ \?/g, '[\\s-]{0,12}')
    .replace(/ _ /g, '(?:[\\s-]+[^\\s.;:|]{1,30}){0,3}[\\s-]+')
    .replace(/ /g, '[\\s-]{1,12}');

/** Whether a text holds one of the phrases. A search, unlike a test, leaves no state behind in the expression. */
export const holds = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

export interface Hit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All phrases in a text, with offsets into it. */
export const hitsOf = (text: string, pattern: RegExp): Hit[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
