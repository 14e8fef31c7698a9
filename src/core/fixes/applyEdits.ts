import type { TextEdit } from '../text/textEdit';

/** The text with edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { range, newText } of [...edits].sort((one, other) => one.range.start - other.range.start)) {
    pieces.push(text.slice(at, range.start), newText);
    at = range.end;
  }
  return [...pieces, text.slice(at)].join('');
}
