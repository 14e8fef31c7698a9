import { recalling } from '../recall';
import { forEnglishLetters, hasEnglishLetters } from './englishLetters';
import { type Candidates, firstPlace, mayHold, PhraseIndex } from './phraseIndex';
import { prefixesOf } from './prefixes';

/** Where a phrase stands in a text. */
export interface Hit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The beginnings of the phrases of all lists. */
const index = new PhraseIndex();
/** Lists that are not in the index yet: they go in when a text is first read, so that waking up does not wait for them. */
const waiting: Phrases[] = [];
let lists = 0;
const none: readonly Hit[] = [];

/** A phrase with the states of the index in which its beginnings end. */
interface IndexedPhrase {
  readonly source: string;
  readonly states: ReadonlySet<number>;
}

/** A list of phrases that is searched for as a whole. */
export class Phrases {
  /** Its number in the index. */
  readonly #list = lists++;
  #phrases: readonly IndexedPhrase[] = [];
  /** What to try, in this order, where a text leads to a state: with English letters only, and with any. */
  readonly #byState = {
    english: new Map<number, readonly RegExp[]>(),
    any: new Map<number, readonly RegExp[]>(),
  };

  constructor(private readonly sources: () => readonly string[]) {
    waiting.push(this);
  }

  /** Puts the phrases into the index. */
  enter(): void {
    this.#phrases = this.sources().map(source => ({
      source,
      states: new Set(prefixesOf(source).map(prefix => index.add(prefix, this.#list))),
    }));
  }

  /** All phrases in a text, left to right, without overlap. */
  find(text: string): readonly Hit[] {
    const reading = readingOf(text);
    if (!mayHold(reading.candidates, this.#list)) return none;
    return reading.hits?.get(this.#list) ?? this.#search(reading);
  }

  #search(reading: TextReading): readonly Hit[] {
    const { text, candidates } = reading;
    reading.small ??= inSmallLetters(text);
    reading.letters ??= hasEnglishLetters(text) ? 'english' : 'any';
    const byState = this.#byState[reading.letters];
    const hits: Hit[] = [];
    let end = 0;
    for (let at = firstPlace; at < candidates.length; at += 3) {
      const start = candidates[at + 1] ?? 0;
      if (candidates[at] !== this.#list || start < end) continue;
      const state = candidates[at + 2] ?? 0;
      const found = endOf(byState.get(state) ?? this.#at(state, reading.letters), reading.small, start);
      if (found === start) continue;
      end = found;
      hits.push({ text: text.slice(start, end), start, end });
    }
    reading.hits ??= new Map();
    reading.hits.set(this.#list, hits);
    return hits;
  }

  #at(state: number, letters: Letters): readonly RegExp[] {
    const path = index.pathTo(state);
    const fitting = this.#phrases.filter(({ states }) => path.some(each => states.has(each)));
    const patterns = fitting.map(({ source }) => compiled[letters](source));
    this.#byState[letters].set(state, patterns);
    return patterns;
  }
}

/** Compiled when a text first calls for it: most phrases of most lists never are. */
const compiled: Readonly<Record<Letters, (source: string) => RegExp>> = {
  english: remembering(source => new RegExp(`(?:${forEnglishLetters(source)})(?![a-z0-9_])`, 'y')),
  any: remembering(source => new RegExp(`(?:${source})(?![\\p{L}\\p{N}_])`, 'uy')),
};

function remembering(compile: (source: string) => RegExp): typeof compile {
  const known = new Map<string, RegExp>();
  return source => {
    const pattern = known.get(source) ?? compile(source);
    known.set(source, pattern);
    return pattern;
  };
}

/** The end of the first of some expressions that fits at a place; the place itself where none does. */
function endOf(patterns: readonly RegExp[], text: string, start: number): number {
  for (const pattern of patterns) {
    pattern.lastIndex = start;
    if (pattern.test(text) && pattern.lastIndex > start) return pattern.lastIndex;
  }
  return start;
}

/** The same length, so that offsets stay: a few letters of other alphabets are longer in small. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** Which letters a text is written in, as far as expressions have to know. */
type Letters = 'english' | 'any';

/** What is known of one text: where phrases may begin, and the phrases of the lists that were asked for. */
interface TextReading {
  readonly text: string;
  readonly candidates: Candidates;
  /** The phrases of the lists that were asked for. */
  hits?: Map<number, readonly Hit[]>;
  /** The text in small letters, once it was needed. */
  small?: string;
  letters?: Letters;
}

const recalledReadingOf = recalling((text): TextReading => {
  for (const list of waiting.splice(0)) list.enter();
  return { text, candidates: index.candidatesIn(text) };
});
let latest: TextReading = { text: '', candidates: new Int32Array(firstPlace) };

function readingOf(text: string): TextReading {
  if (latest.text !== text) latest = recalledReadingOf(text);
  return latest;
}

/**
 * Compiles lists of phrases, one a line. A blank stands for a blank, a hyphen or a line break; `*` for any ending of up to
 * eight letters; `?` for "or not", also after a blank; ` _ ` for up to three words in between; `(a|b)` for a choice. Case
 * does not count.
 */
export const phrases = (...lists: readonly string[]): Phrases => new Phrases(() => sourcesOf(lists));

/** The same for nouns: each may stand in the plural. */
export const nouns = (...lists: readonly string[]): Phrases =>
  new Phrases(() => sourcesOf(lists).map(source => `${source}(?:s|es)?`));

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
