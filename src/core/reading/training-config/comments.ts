import type { TextRange } from '../../text/textRange';

/** A comment without its mark. */
export interface Comment {
  readonly text: string;
  readonly range: TextRange;
}

/** Comment lines above a place that belong to it, at most. */
const mostLinesAbove = 4;

/** The comments that stand behind one of these places or directly above it, in YAML (`#`) and JSONC (`//`). */
export function commentsAt(text: string, places: readonly TextRange[]): Comment[] {
  const found = places.flatMap(({ start, end }) => [...behind(text, end), ...above(text, start)]);
  return found.filter(
    (comment, index) =>
      isAboutData(comment) && found.findIndex(each => each.range.start === comment.range.start) === index,
  );
}

/** Comment lines at the top of a file that are looked at. */
const mostLinesAtTop = 12;

/** The comment that a file begins with, line by line. */
export function commentsAtTop(text: string): Comment[] {
  const comments: Comment[] = [];
  for (let start = 0; start < text.length && comments.length < mostLinesAtTop; ) {
    const end = endOfLine(text, start);
    const [found] = comment(text, start, end, wholeLine);
    if (found === undefined && text.slice(start, end).trim() !== '') break;
    if (found && isAboutData(found)) comments.push(found);
    start = end + 1;
  }
  return comments;
}

/** What is said to this checker says nothing about the data. */
const isAboutData = ({ text }: Comment): boolean => !text.startsWith('fineline-');

const trailing = /^["'\])},; \t]{0,20}(?:#|\/\/)[ \t]{0,20}/;
const wholeLine = /^[ \t]{0,200}(?:#+|\/\/)[ \t]{0,20}/;

function behind(text: string, end: number): Comment[] {
  return comment(text, end, endOfLine(text, end), trailing);
}

function above(text: string, start: number): Comment[] {
  const comments: Comment[] = [];
  for (let lineStart = startOfLine(text, start); lineStart > 0 && comments.length < mostLinesAbove; ) {
    const end = lineStart - 1;
    lineStart = startOfLine(text, end);
    const [found] = comment(text, lineStart, end, wholeLine);
    if (found === undefined) break;
    comments.push(found);
  }
  return comments;
}

function comment(text: string, start: number, end: number, mark: RegExp): Comment[] {
  const line = text.slice(start, end).trimEnd();
  const written = mark.exec(line)?.[0];
  if (written === undefined) return [];
  const from = start + written.length;
  return [{ text: line.slice(written.length), range: { start: from, end: start + line.length } }];
}

/** `\r` before `\n` is trimmed away with other white space at the end. */
const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
