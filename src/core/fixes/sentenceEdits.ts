import type { Block, Outline } from '../reading/design-doc/structure/outline';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';
import { blockAt, newLineOf } from './documentText';
import { type Wrapping, wrap, wrappingOf } from './wrap';

/** "Decision: ", "Chosen option: " in front of what is decided. */
const announcement = /^(?!No(?:ne|thing)?\b)\p{Lu}\p{L}{2,20}(?: \p{L}{1,20}){0,2}:\s{1,4}/u;
/** What closes a bold label. */
const labelEnd = /^[:.]?[*_]{1,3}[:.]?\s{0,4}|^:?\s{0,4}/;
const end = /[.!?…]?$/;

/**
 * The part of a sentence that says something: without a label in front, and in a table only the cell around `at`, or the longest
 * one. Parts that a semicolon sets off stay as they are.
 */
export function statementAt(outline: Outline, range: TextRange, at: number | null): TextRange {
  const block = blockAt(outline, range);
  if (block?.kind === 'row') return cellAt(block, at) ?? range;
  const start = range.start + labelLength(outline, range, block?.label ?? null, at);
  return withoutOtherClauses(outline.prose, { start, end: range.end }, at);
}

function cellAt({ cells }: Block, at: number | null): TextRange | undefined {
  const around = cells.find(({ start, end: stop }) => at !== null && start <= at && at <= stop);
  return around ?? [...cells].sort((one, other) => other.end - other.start - (one.end - one.start))[0];
}

function labelLength(
  { text }: Outline,
  range: TextRange,
  label: TextRange | null,
  at: number | null,
): number {
  const limit = at ?? range.end;
  if (label !== null && range.start <= label.start && label.end <= limit) {
    const closed = labelEnd.exec(text.slice(label.end, label.end + 10))?.[0] ?? '';
    const length = label.end + closed.length - range.start;
    return range.start + length < range.end ? length : 0;
  }
  const [announced] = announcement.exec(text.slice(range.start, range.start + 40)) ?? [];
  return announced !== undefined && range.start + announced.length <= limit ? announced.length : 0;
}

function withoutOtherClauses(prose: string, { start, end: stop }: TextRange, at: number | null): TextRange {
  if (at === null) return { start, end: stop };
  const before = prose.lastIndexOf('; ', at);
  const behind = prose.indexOf('; ', at);
  const from = before < start ? start : before + 1;
  return {
    start: from + (/^\s*/.exec(prose.slice(from, stop))?.[0].length ?? 0),
    end: behind < 0 || behind >= stop ? stop : behind,
  };
}

/**
 * Puts other words in the place of a statement, with its capital, its full stop and its line width. Null where the statement is a
 * table that its author did not close off as one.
 */
export function replaceStatement(outline: Outline, statement: TextRange, words: string): TextEdit | null {
  const { text, prose } = outline;
  if (/^\s*\|/m.test(text.slice(statement.start, statement.end))) return null;
  const range = withMarks(text, statement);
  const said = prose.slice(statement.start, statement.end);
  const opens = /^\p{Ll}/u.test(said) && !/^\p{L}[\p{L}\d]*\p{Lu}/u.test(words);
  const first = opens ? words.charAt(0).toLowerCase() : words.charAt(0).toUpperCase();
  const stop = end.exec(said)?.[0] ? '.' : '';
  const column = range.start - (text.lastIndexOf('\n', range.start - 1) + 1);
  const wrapping = wrappingOf(text, blockAt(outline, statement)?.range ?? statement);
  const newText = wrap(first + words.slice(1) + stop, text, column, wrapping);
  return keepingWidth(text, { range, newText }, column, wrapping);
}

/** Breaks the line behind the new words where what follows them would make it too long. */
function keepingWidth(
  text: string,
  { range, newText }: TextEdit,
  column: number,
  { width, indent }: Wrapping,
): TextEdit {
  const newLine = newLineOf(text);
  const lastLine = newText.slice(newText.lastIndexOf('\n') + 1);
  const [rest = ''] = /^ [^\r\n]*/.exec(text.slice(range.end, range.end + width + 1)) ?? [];
  const length = lastLine.length + rest.length + (lastLine.length === newText.length ? column : 0);
  if (rest.trim() === '' || length <= width) return { range, newText };
  return { range: { start: range.start, end: range.end + 1 }, newText: newText + newLine + indent };
}

/** Adds words to a statement, in front of its full stop. */
export function extendStatement(outline: Outline, { start, end: stop }: TextRange, words: string): TextEdit {
  const said = outline.prose.slice(start, stop).trimEnd();
  const at = start + said.length - (end.exec(said)?.[0].length ?? 0);
  return { range: { start: at, end: at }, newText: words };
}

const opening = /[*_`[]{1,3}$/;

/** The range with the mark of emphasis, code or a link that opens right before it, where that is closed inside it. */
function withMarks(text: string, { start, end: stop }: TextRange): TextRange {
  const [mark = ''] = opening.exec(text.slice(Math.max(0, start - 3), start)) ?? [];
  const inside = text.slice(start, stop);
  const closes = mark !== '' && inside.includes(mark === '[' ? '](' : mark);
  const tail = /^(?:[*_`]{1,3}|\]\([^)\s]{0,400}\))/.exec(text.slice(stop, stop + 404))?.[0] ?? '';
  const isOpen = tail !== '' && inside.split(tail.startsWith(']') ? '[' : tail).length % 2 === 0;
  return { start: closes ? start - mark.length : start, end: isOpen ? stop + tail.length : stop };
}
