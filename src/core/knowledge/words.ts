/** One word of a text: its folded form, and where it stands in UTF-16 units. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+/gu;
const identifierWord = /\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}/gu;

/** The words of prose, in order. Hyphens, slashes and underscores separate. */
export const wordsOf = (text: string): Word[] => split(text, word);

/** The words inside an identifier or a path: also split where a capital follows a small letter. */
export const wordsOfIdentifier = (text: string): Word[] => split(text, identifierWord);

const split = (text: string, pattern: RegExp): Word[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    folded: fold(found),
    start: index,
    end: index + found.length,
  }));

/** British and American spellings meet on one side; the choice of side is arbitrary. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation$/, 'ization'],
  [/([^aeiou])ise$/, '$1ize'],
  [/([a-z]{2}[^aeou])our$/, '$1or'],
  [/logue$/, 'log'],
  [/ogramme$/, 'ogram'],
  [/icence$/, 'icense'],
  [/ntre$/, 'nter'],
  [/lling$/, 'ling'],
  [/lled$/, 'led'],
];

/**
 * The form under which words are compared: lower case, singular, one spelling.
 * It need not be a word ("series" becomes "sery"), only the same for both sides.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const single = singular(text.toLowerCase());
  const form = spellings.reduce((each, [from, to]) => each.replace(from, to), single);
  if (folded.size >= remembered) folded.clear();
  folded.set(text, form);
  return form;
}

/** Words whose forms are remembered: the same few thousand come again and again. */
const remembered = 5000;
const folded = new Map<string, string>();

function singular(text: string): string {
  if (text.length < 4 || !text.endsWith('s')) return text;
  if (text.endsWith('ies')) return `${text.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(text)) return text;
  return text.slice(0, -1);
}
