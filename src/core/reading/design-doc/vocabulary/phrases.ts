import { prefixesOf, prefixLength } from './prefixes';

/** Where a phrase stands in a text. */
export interface Hit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Texts whose hits are remembered per list: sentences are looked at again for their neighbors. */
const remembered = 400;

/**
 * A list of phrases that is searched for as a whole. A phrase can only begin where a word begins, and there only those
 * phrases are tried that begin with the same three letters: the cost hardly grows with the list.
 */
export class Phrases {
  readonly #sources: readonly { readonly source: string; readonly prefixes: readonly string[] }[];
  readonly #ending: string;
  /** The phrases that can begin with these letters; null where none can. Filled as texts bring them up. */
  readonly #byPrefix = new Map<string, RegExp | null>();
  readonly #cache = new Map<string, readonly Hit[]>();

  constructor(sources: readonly string[], ending: string) {
    this.#sources = sources.map(source => ({ source, prefixes: prefixesOf(source) }));
    this.#ending = ending;
  }

  /** All phrases in a text, left to right, without overlap. */
  find(text: string): readonly Hit[] {
    const known = this.#cache.get(text);
    if (known !== undefined) return known;
    const hits = this.#search(text);
    if (this.#cache.size >= remembered) this.#cache.clear();
    this.#cache.set(text, hits);
    return hits;
  }

  #search(text: string): Hit[] {
    const hits: Hit[] = [];
    let end = 0;
    for (const { start, prefix } of wordsIn(text)) {
      const pattern = start < end ? null : this.#startingWith(prefix);
      if (pattern === null) continue;
      pattern.lastIndex = start;
      const found = pattern.exec(text)?.[0];
      if (found === undefined || found === '') continue;
      end = start + found.length;
      hits.push({ text: found, start, end });
    }
    return hits;
  }

  #startingWith(prefix: string): RegExp | null {
    const known = this.#byPrefix.get(prefix);
    if (known !== undefined) return known;
    const fitting = this.#sources.filter(({ prefixes }) =>
      prefixes.some(each => each.startsWith(prefix) || prefix.startsWith(each)),
    );
    const choice = fitting.map(({ source }) => source).join('|');
    const pattern =
      choice === '' ? null : new RegExp(`(?:${choice})${this.#ending}(?![\\p{L}\\p{N}_])`, 'iuy');
    this.#byPrefix.set(prefix, pattern);
    return pattern;
  }
}

interface WordStart {
  readonly start: number;
  /** The first three letters, small, digits as `0`; fewer where the word is shorter. */
  readonly prefix: string;
}

let lastText = '';
let lastWords: readonly WordStart[] = [];

/** Where words begin. The same sentence is asked for list after list, so the last answer is kept. */
function wordsIn(text: string): readonly WordStart[] {
  if (text === lastText) return lastWords;
  lastText = text;
  lastWords = Array.from(text.matchAll(/[\p{L}\p{N}_]+/gu), ({ 0: word, index }) => ({
    start: index,
    prefix: word.slice(0, prefixLength).toLowerCase().replace(/\p{N}/gu, '0'),
  }));
  return lastWords;
}

/**
 * Compiles lists of phrases, one a line. A blank stands for a blank, a hyphen or a line break; `*` for any ending of up to
 * eight letters; `?` for "or not", also after a blank; ` _ ` for up to three words in between; `(a|b)` for a choice. Case
 * does not count.
 */
export const phrases = (...lists: readonly string[]): Phrases => new Phrases(sourcesOf(lists), '');

/** The same for nouns: each may stand in the plural. */
export const nouns = (...lists: readonly string[]): Phrases => new Phrases(sourcesOf(lists), '(?:s|es)?');

/** The same, only at the start of a heading or label: numbers and symbols may stand before. */
export const openings = (list: string): RegExp =>
  new RegExp(`^[^\\p{L}]{0,16}(?:${sourcesOf([list]).join('|')})(?![\\p{L}\\p{N}_])`, 'iu');

const sourcesOf = (lists: readonly string[]): string[] =>
  lists
    .flatMap(list => list.split('\n'))
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
    .map(toSource);

const toSource = (phrase: string): string =>
  phrase
    .replace(/(?<!\\)[.$]/g, '\\$&')
    .replace(/\*/g, '\\p{L}{0,8}')
    .replace(/ \?/g, '[\\s-]{0,12}')
    .replace(/ _ /g, '(?:[\\s-]+[^\\s.;:|]{1,30}){0,3}[\\s-]+')
    .replace(/ /g, '[\\s-]{1,12}');

/** Whether a text holds one of the phrases. */
export const holds = (text: string, pattern: Phrases | RegExp): boolean =>
  pattern instanceof Phrases ? pattern.find(text).length > 0 : text.search(pattern) >= 0;

/** All phrases in a text, with offsets into it. */
export const hitsOf = (text: string, pattern: Phrases): readonly Hit[] => pattern.find(text);

/** The text with every phrase blanked out, at the same length. */
export const without = (text: string, pattern: Phrases): string =>
  pattern
    .find(text)
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
