import type { TextRange } from '../../../text/textRange';

/** Replaces the ranges by blanks and keeps every line break, so that offsets and lines stay. Ranges come in order of start. */
export function blank(text: string, ranges: readonly TextRange[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(
      text.slice(at, from),
      text.slice(from, end).replace(/[^\r\n]+/g, run => ' '.repeat(run.length)),
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
