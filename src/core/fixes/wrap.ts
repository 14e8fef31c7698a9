import type { Outline } from '../reading/design-doc/structure/outline';
import type { TextRange } from '../text/textRange';
import { newLineOf } from './documentText';

/** A paragraph whose lines are all shorter than this breaks its lines for another reason than their length. */
const narrowest = 40;

/** Where and how the author breaks the lines of a paragraph. */
export interface Wrapping {
  /** Longest line in UTF-16 units; infinite where lines are not broken. */
  readonly width: number;
  /** What stands before the text of each further line: indentation, or the marks of a quotation. */
  readonly indent: string;
}

/** As the paragraph at a range is wrapped. */
export function wrappingOf(text: string, { start, end }: TextRange): Wrapping {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(from, end).split(/\r?\n/);
  const [, second] = lines;
  if (second === undefined) return { width: Infinity, indent: '' };
  const longest = Math.max(...lines.map(({ length }) => length));
  return { width: Math.max(longest, narrowest), indent: /^[ \t>]{0,40}/.exec(second)?.[0] ?? '' };
}

/** As the document is wrapped on the whole: as wide as its widest paragraph of several lines. */
export function documentWrapping({ text, blocks }: Outline): Wrapping {
  const widths = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ range }) => wrappingOf(text, range).width)
    .filter(Number.isFinite);
  return { width: widths.length === 0 ? Infinity : Math.max(...widths), indent: '' };
}

/** Breaks words into lines, the first of which begins at a column. */
export function wrap(words: string, text: string, column: number, { width, indent }: Wrapping): string {
  const newLine = newLineOf(text);
  let at = column;
  return words
    .split(' ')
    .map((word, index) => {
      const fits = index === 0 || at + 1 + word.length <= width;
      at = fits ? at + word.length + (index === 0 ? 0 : 1) : indent.length + word.length;
      const gap = fits ? ' ' : newLine + indent;
      return index === 0 ? word : gap + word;
    })
    .join('');
}
