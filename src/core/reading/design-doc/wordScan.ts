/** How characters are told apart: letters without case, any digit, and everything else as one kind of blank. */
const kinds = 28;
const digit = 26;
const blank = 27;

const kindOf = (code: number): number => {
  const small = code | 0x20;
  if (small >= 97 && small <= 122 && code < 128) return small - 97;
  return code >= 48 && code <= 57 ? digit : blank;
};

const kindOfAscii = Uint8Array.from({ length: 128 }, (_, code) => kindOf(code));

/**
 * Looks for the words of several lists in one pass, however many there are (Aho and Corasick, 1975). In a word a blank stands
 * for any character that is neither letter nor digit, `0` for any digit; case does not count.
 */
export class WordScan {
  /** The next state for each state and kind of character. */
  readonly #next: Uint16Array;
  /** For each state the lists with a word that ends there: the first is 1, the second 2, the third 4, and so on up to eight. */
  readonly #ends: Uint8Array;

  constructor(...lists: readonly (readonly string[])[]) {
    const trie = trieOf(lists);
    this.#next = new Uint16Array(trie.length * kinds);
    this.#ends = Uint8Array.from(trie, ({ ends }) => ends);
    this.#link(trie);
  }

  /** Whether one of the words stands in the text. The text counts as standing between blanks. */
  foundIn(text: string): boolean {
    return this.visit(text, () => true);
  }

  /**
   * Tells of each place where words end, until told to stop; says whether it was.
   *
   * @param stop is given the lists that the words are in, as a sum of their numbers, and the offset of their last character
   */
  visit(text: string, stop: (lists: number, at: number) => boolean): boolean {
    const next = this.#next;
    const ends = this.#ends;
    let state = next[blank] ?? 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      state = next[state * kinds + (code < 128 ? (kindOfAscii[code] ?? blank) : blank)] ?? 0;
      if (ends[state] !== 0 && stop(ends[state] ?? 0, at)) return true;
    }
    const last = ends[next[state * kinds + blank] ?? 0] ?? 0;
    return last !== 0 && stop(last, text.length);
  }

  /** Where no word goes on, the automaton goes on from the longest ending that begins another word. */
  #link(trie: readonly State[]): void {
    const fallback = new Uint16Array(trie.length);
    for (const [index, state] of breadthFirst(trie)) {
      const back = fallback[index] ?? 0;
      this.#ends[index] = (this.#ends[index] ?? 0) | (this.#ends[back] ?? 0);
      for (let kind = 0; kind < kinds; kind += 1) {
        const onward = index === 0 ? 0 : (this.#next[back * kinds + kind] ?? 0);
        const child = state.next.get(kind);
        this.#next[index * kinds + kind] = child ?? onward;
        if (child !== undefined) fallback[child] = onward;
      }
    }
  }
}

interface State {
  readonly next: Map<number, number>;
  ends: number;
}

function trieOf(lists: readonly (readonly string[])[]): State[] {
  const states: State[] = [{ next: new Map(), ends: 0 }];
  for (const [list, words] of lists.entries())
    for (const word of words) stateOf(word, states).ends |= 1 << list;
  return states;
}

/** The state that a word leads to, with the states on the way. */
function stateOf(word: string, states: State[]): State {
  let state = states[0] as State;
  for (let at = 0; at < word.length; at += 1) {
    const kind = kindOf(word.charCodeAt(at));
    const known = states[state.next.get(kind) ?? -1];
    const child = known ?? { next: new Map(), ends: 0 };
    if (known === undefined) state.next.set(kind, states.push(child) - 1);
    state = child;
  }
  return state;
}

function* breadthFirst(trie: readonly State[]): Iterable<readonly [number, State]> {
  const queue = [0];
  for (const index of queue) {
    const state = trie[index];
    if (state === undefined) continue;
    yield [index, state];
    queue.push(...state.next.values());
  }
}
