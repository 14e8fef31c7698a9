/** How characters are told apart: letters from 0 to 25 without case, any digit, a blank, and what else stands in a word. */
const kinds = 29;
const digit = 26;
const blank = 27;
const otherLetter = 28;

/** The kind of an ASCII character: all that is neither letter nor digit is a blank. */
const kindOfAscii = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = code | 0x20;
  if (small >= 97 && small <= 122) return small - 97;
  return code >= 48 && code <= 57 ? digit : blank;
});

const unknown = 255;
/** Kinds of UTF-16 units in a word, where other alphabets and the underscore count as letters. Filled as units come up. */
const kindsInWord = new Uint8Array(0x10000).fill(unknown);
kindsInWord.set(kindOfAscii);
kindsInWord['_'.charCodeAt(0)] = otherLetter;

/** Writes the kinds of the characters of a text, as parts of words, and behind them a blank that leads nowhere. */
function writeKinds(text: string, into: Uint8Array): void {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const kind = kindsInWord[text.charCodeAt(at)];
    into[at] = kind === undefined || kind === unknown ? kindAt(text, at) : kind;
  }
  into[length] = blank;
  into[length + 1] = otherLetter;
}

const letter = /[\p{L}\p{N}]/u;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  const start = code >= 0xdc00 && isSurrogate && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
  const kind = letter.test(String.fromCodePoint(text.codePointAt(start) ?? 0)) ? otherLetter : blank;
  if (!isSurrogate) kindsInWord[code] = kind;
  return kind;
}

/**
 * Where phrases may begin in a text. First which lists have such a place, one bit each; then the places in order: for each a list,
 * an offset and the state of the index it leads to.
 */
export type Candidates = Int32Array;

/** So many lists there may be, 32 for each word of bits. */
const mostLists = 128;
/** Where the places begin. */
export const firstPlace = mostLists / 32;

/** Whether a phrase of a list may begin anywhere in the text. */
export const mayHold = (candidates: Candidates, list: number): boolean =>
  ((candidates[list >> 5] ?? 0) & (1 << (list & 31))) !== 0;

const noLists: readonly number[] = [];

/**
 * The beginnings of all phrases of all lists in one tree of letters: one walk over a text tells for every list at once where
 * one of its phrases may begin.
 */
export class PhraseIndex {
  /** For each state and kind of character the next state; 0, the root, where there is none. */
  #next = new Uint16Array(4096 * kinds);
  readonly #parents: number[] = [0];
  /** For each state the lists with a phrase whose beginning ends there. */
  readonly #lists: (readonly number[])[] = [noLists];
  #kinds = new Uint8Array(4096);

  /** Adds a beginning of a phrase of a list, written as `prefixesOf` does. Answers its state. */
  add(prefix: string, list: number): number {
    if (list >= mostLists) throw new Error('There are more lists of phrases than bits for them.');
    let state = 0;
    for (const character of prefix) {
      const slot = state * kinds + kindInPrefix(character);
      state = this.#next[slot] || this.#grow(slot);
    }
    const lists = this.#lists[state] ?? noLists;
    if (!lists.includes(list)) this.#lists[state] = [...lists, list];
    return state;
  }

  #grow(slot: number): number {
    const state = this.#parents.push(Math.floor(slot / kinds)) - 1;
    this.#lists.push(noLists);
    if ((state + 1) * kinds > this.#next.length) {
      const larger = new Uint16Array(this.#next.length * 2);
      larger.set(this.#next);
      this.#next = larger;
    }
    this.#next[slot] = state;
    return state;
  }

  /** The states on the way to a state, with it. */
  pathTo(state: number): readonly number[] {
    return state === 0 ? [0] : [...this.pathTo(this.#parents[state] ?? 0), state];
  }

  /** All places where a phrase may begin. Of the phrases of a list at one place only the longest beginning is given. */
  candidatesIn(text: string): Candidates {
    if (text.length + 2 > this.#kinds.length) this.#kinds = new Uint8Array(text.length * 2 + 2);
    const all = this.#kinds;
    writeKinds(text, all);
    const found = new Array<number>(firstPlace).fill(0);
    for (let at = 0; at < text.length; at += 1) {
      if (all[at] === blank) continue;
      this.#walk(at, found);
      while (all[at] !== blank) at += 1;
    }
    return Int32Array.from(found);
  }

  #walk(start: number, found: number[]): void {
    const all = this.#kinds;
    const next = this.#next;
    const first = found.length;
    let state = 0;
    let at = start;
    do {
      for (const list of this.#lists[state] ?? noLists) note(found, first, list, start, state);
      const kind = all[at] ?? blank;
      state = next[state * kinds + kind] ?? 0;
      at += 1;
      if (kind >= digit) while (all[at] === kind) at += 1;
    } while (state !== 0);
  }
}

const kindInPrefix = (character: string): number =>
  character === ' ' ? blank : character === '0' ? digit : character.charCodeAt(0) - 97;

/** Adds a candidate, or leads the one of the same list at the same place further. */
function note(found: number[], first: number, list: number, start: number, state: number): void {
  for (let at = first; at < found.length; at += 3) {
    if (found[at] !== list) continue;
    found[at + 2] = state;
    return;
  }
  found[list >> 5] = (found[list >> 5] ?? 0) | (1 << (list & 31));
  found.push(list, start, state);
}
