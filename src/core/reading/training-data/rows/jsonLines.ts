import type { TextRange } from '../../../text/textRange';
import { parseJsonRow, type RowSource } from './rowSource';

/** JSON Lines: one object a line. Blank lines are no rows. */
export const jsonLines = (text: string): RowSource => ({
  ranges: () => lineRanges(text),
  parse: ({ start, end }) => parseJsonRow(text.slice(start, end)),
});

/** Lines that are not blank, without what ends them and without surrounding space. */
function* lineRanges(text: string): Generator<TextRange> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = withoutSpace(text, start, end);
    if (line.start < line.end) yield line;
    start = end + 1;
  }
}

const lastSpace = 0x20;

/** Narrows a stretch to what is not space; every character up to U+0020 counts as space. */
export function withoutSpace(text: string, from: number, to: number): TextRange {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= lastSpace) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= lastSpace) end -= 1;
  return { start, end };
}
