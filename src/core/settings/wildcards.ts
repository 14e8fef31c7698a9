/** One place of a name: a letter, any letter, any number of letters, or one of a set written `[a-z]` or `[!a-z]`. */
type Part =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'any' | 'star' }
  | {
      readonly kind: 'set';
      readonly isNegated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
    };

/** A name with the wildcards of a `.gitignore`. Null where a set is never closed: nothing fits it. */
export type NamePattern = readonly Part[] | null;

export const fitsName = (name: string, pattern: NamePattern): boolean =>
  pattern !== null && fitsWithStars([...name], pattern, ({ kind }) => kind === 'star', fitsPart);

/**
 * Whether a sequence fits a pattern in which a star stands for any number of items, none included. Only the last star is ever
 * tried again, so it takes at most as many steps as the two lengths multiplied.
 */
export function fitsWithStars<Item, Place>(
  items: readonly Item[],
  pattern: readonly Place[],
  isStar: (place: Place) => boolean,
  fits: (item: Item, place: Place) => boolean,
): boolean {
  let place = 0;
  let retry: { readonly place: number; item: number } | null = null;
  for (let item = 0; item < items.length; ) {
    const wanted = pattern[place];
    if (wanted !== undefined && isStar(wanted)) {
      place += 1;
      retry = { place, item };
    } else if (wanted !== undefined && fits(items[item] as Item, wanted)) {
      place += 1;
      item += 1;
    } else if (retry !== null) {
      retry.item += 1;
      ({ place, item } = retry);
    } else {
      return false;
    }
  }
  return pattern.slice(place).every(isStar);
}

function fitsPart(letter: string, part: Part): boolean {
  if (part.kind === 'letter') return part.letter === letter;
  if (part.kind !== 'set') return true;
  return part.ranges.some(([from, to]) => from <= letter && letter <= to) !== part.isNegated;
}

/** Reads a pattern for one name, in which a backslash takes the next letter as it stands. */
export function namePattern(text: string): NamePattern {
  const parts: Part[] = [];
  const letters = [...text];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (letter === '*') parts.push({ kind: 'star' });
    else if (letter === '?') parts.push({ kind: 'any' });
    else if (letter === '[') {
      const set = readSet(letters, at + 1);
      if (set === null) return null;
      parts.push(set.part);
      at = set.end;
    } else if (letter === '\\') {
      at += 1;
      parts.push({ kind: 'letter', letter: letters[at] ?? '' });
    } else parts.push({ kind: 'letter', letter });
  }
  return parts;
}

/** A set from behind its `[` to its `]`, which is an ordinary member where it comes first. */
function readSet(
  letters: readonly string[],
  start: number,
): { readonly part: Part; readonly end: number } | null {
  const isNegated = letters[start] === '!' || letters[start] === '^';
  const first = start + (isNegated ? 1 : 0);
  const ranges: [string, string][] = [];
  let at = first;
  const member = () => {
    if (letters[at] === '\\') at += 1;
    at += 1;
    return letters[at - 1] ?? '';
  };
  while (at < letters.length) {
    if (letters[at] === ']' && at > first) return { part: { kind: 'set', isNegated, ranges }, end: at };
    const from = member();
    if (letters[at] === '-' && letters[at + 1] !== ']' && at + 1 < letters.length) {
      at += 1;
      ranges.push([from, member()], [from, from]);
    } else ranges.push([from, from]);
  }
  return null;
}
