import { prefixesOf } from './prefixes';
import { prefixCount, prefixOf, wordStartsIn } from './wordStarts';

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
  /** Whether a phrase can begin with the letters of that number: not asked yet, no, or yes. Filled as texts bring them up. */
  readonly #begins = new Uint8Array(prefixCount);
  readonly #byPrefix = new Map<number, RegExp>();
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

  #search(text: string): readonly Hit[] {
    const { small, starts, prefixes } = wordStartsIn(text);
    const hits: Hit[] = [];
    let end = 0;
    for (let at = 0; at < prefixes.length; at += 1) {
      const prefix = prefixes[at] ?? 0;
      if (this.#begins[prefix] === no) continue;
      const start = starts[at] ?? 0;
      const pattern = start < end ? undefined : (this.#byPrefix.get(prefix) ?? this.#startingWith(prefix));
      if (pattern === undefined) continue;
      pattern.lastIndex = start;
      if (!pattern.test(small) || pattern.lastIndex === start) continue;
      end = pattern.lastIndex;
      hits.push({ text: text.slice(start, end), start, end });
    }
    return hits.length === 0 ? none : hits;
  }

  #startingWith(number: number): RegExp | undefined {
    const prefix = prefixOf(number);
    const fitting = this.#sources.filter(each =>
      each.prefixes.some(other => other.startsWith(prefix) || prefix.startsWith(other)),
    );
    this.#begins[number] = fitting.length === 0 ? no : yes;
    if (fitting.length === 0) return undefined;
    const choice = fitting.map(({ source }) => source).join('|');
    const pattern = new RegExp(`(?:${choice})${this.#ending}(?![\\p{L}\\p{N}_])`, 'uy');
    this.#byPrefix.set(number, pattern);
    return pattern;
  }
}

const no = 1;
const yes = 2;
const none: readonly Hit[] = [];

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
    .map(toSource)
    .map(source =>
      source
        .toLowerCase()
        .replace(/\\p\{l\}/g, '\\p{L}')
        .replace(/\\p\{lu\}/g, '\\p{Lu}'),
    );

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
