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
 * Looks for any of many words in one pass, however many there are (Aho and Corasick, 1975). In a word a blank stands for
 * any character that is neither letter nor digit, `0` for any digit; case does not count.
 */
export class WordScan {
  /** The next state for each state and kind of character. */
  readonly #next: Uint16Array;
  readonly #ends: Uint8Array;

  constructor(words: readonly string[]) {
    const trie = trieOf(words);
    this.#next = new Uint16Array(trie.length * kinds);
    this.#ends = Uint8Array.from(trie, ({ ends }) => (ends ? 1 : 0));
    this.#link(trie);
  }

  /** Whether one of the words stands in the text. The text counts as standing between blanks. */
  foundIn(text: string): boolean {
    const next = this.#next;
    const ends = this.#ends;
    let state = next[blank] ?? 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      state = next[state * kinds + (code < 128 ? (kindOfAscii[code] ?? blank) : blank)] ?? 0;
      if (ends[state] === 1) return true;
    }
    return ends[next[state * kinds + blank] ?? 0] === 1;
  }

  /** Where no word goes on, the automaton goes on from the longest ending that begins another word. */
  #link(trie: readonly State[]): void {
    const fallback = new Uint16Array(trie.length);
    for (const [index, state] of breadthFirst(trie)) {
      const back = fallback[index] ?? 0;
      if (this.#ends[back] === 1) this.#ends[index] = 1;
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
  ends: boolean;
}

function trieOf(words: readonly string[]): State[] {
  const root: State = { next: new Map(), ends: false };
  const states = [root];
  for (const word of words) {
    let state = root;
    for (let at = 0; at < word.length; at += 1) {
      const kind = kindOf(word.charCodeAt(at));
      const known = states[state.next.get(kind) ?? -1];
      const child = known ?? { next: new Map(), ends: false };
      if (known === undefined) state.next.set(kind, states.push(child) - 1);
      state = child;
    }
    state.ends = true;
  }
  return states;
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
