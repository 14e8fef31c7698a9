import type { TextRange } from '../../../text/textRange';
import { withoutSpace } from './jsonLines';
import { parseJsonRow, type RowSource } from './rowSource';

/** A JSON array of objects. Items are found without parsing, so that a damaged one does not hide the others. */
export const jsonArray = (text: string): RowSource => ({
  ranges: () => itemRanges(text),
  parse: ({ start, end }) => parseJsonRow(text.slice(start, end)),
});

/** Whether a text is a JSON array, by how it begins. */
export const startsAsArray = (text: string): boolean => /^\s{0,1000}\[/.test(text);

/** Items of the outermost array. One that is never closed runs to the end of the text. */
function* itemRanges(text: string): Generator<TextRange> {
  let start = text.indexOf('[') + 1;
  let depth = 0;
  for (let at = start; at <= text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (depth > 0 && (character === '}' || character === ']')) depth -= 1;
    else if (character === undefined || (depth === 0 && (character === ',' || character === ']'))) {
      const item = withoutSpace(text, start, at);
      if (item.start < item.end) yield item;
      if (character !== ',') return;
      start = at + 1;
    }
  }
}

/** The closing quote of the string that opens here, or the last offset of a text that never closes it. */
function endOfString(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close >= 0; close = text.indexOf('"', close + 1)) {
    let escapes = 0;
    while (text[close - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return close;
  }
  return text.length - 1;
}
