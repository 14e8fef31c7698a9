import { type Format, formatOf } from '../reading/format';
import type { SourceText } from '../text/sourceText';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';

/** How a comment of one line is written; null where the format has none, or none that would not be shown to readers. */
const comments: Readonly<Record<Format, readonly [open: string, close: string] | null>> = {
  markdown: ['<!-- ', ' -->'],
  plain: null,
  yaml: ['# ', ''],
  json: null,
  jsonl: null,
  csv: null,
  toml: ['# ', ''],
  python: ['# ', ''],
  notebook: null,
  terraform: ['# ', ''],
};

const inJsonc = ['// ', ''] as const;

/**
 * Sets a rule aside for the line of an offset, by a comment above it that gives the reason; in a table, whose lines no comment may
 * part, by one above and one below the whole. Empty where the language has no comments.
 *
 * @param reason what the author says; line breaks and the end of a comment are taken out
 */
export function suppressionComments(
  source: SourceText,
  ruleId: string,
  offset: number,
  reason: string,
): readonly TextEdit[] {
  const style = styleOf(source);
  if (style === null) return [];
  const { text } = source;
  const [open, close] = style;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const because = `${ruleId} -- ${reason.replaceAll('-->', ' ').replace(/\s+/g, ' ').trim()}`;
  const line = lineAt(text, offset);
  const insert = (at: number, newText: string): TextEdit => ({ range: { start: at, end: at }, newText });
  if (!isRow(text, line)) {
    return [
      insert(
        line.start,
        `${indentOf(text, line)}${open}fineline-disable-next-line ${because}${close}${newLine}`,
      ),
    ];
  }
  const table = tableAround(text, line);
  const indent = indentOf(text, table);
  return [
    insert(table.start, `${indent}${open}fineline-disable ${because}${close}${newLine}`),
    insert(table.end, `${newLine}${newLine}${indent}${open}fineline-enable ${ruleId}${close}`),
  ];
}

/** The line of an offset, without its end. */
function lineAt(text: string, offset: number): TextRange {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newLine = text.indexOf('\n', start);
  const end = newLine < 0 ? text.length : newLine;
  return { start, end: text[end - 1] === '\r' ? end - 1 : end };
}

const indentOf = (text: string, { start }: TextRange): string =>
  /^[ \t]{0,400}/.exec(text.slice(start, start + 400))?.[0] ?? '';

const isRow = (text: string, line: TextRange): boolean =>
  text.startsWith('|', line.start + indentOf(text, line).length);

function tableAround(text: string, row: TextRange): TextRange {
  let { start, end } = row;
  while (start > 0) {
    const above = lineAt(text, start - 1);
    if (!isRow(text, above)) break;
    start = above.start;
  }
  for (let next = text.indexOf('\n', end) + 1; next > 0; next = text.indexOf('\n', end) + 1) {
    const below = lineAt(text, next);
    if (!isRow(text, below)) break;
    end = below.end;
  }
  return { start, end };
}

function styleOf(source: SourceText): readonly [string, string] | null {
  const { languageId, path } = source;
  // The comments of Markdown are an error in MDX.
  if (languageId === 'mdx' || path.endsWith('.mdx')) return null;
  if (languageId === 'jsonc' || path.endsWith('.jsonc')) return inJsonc;
  const format = formatOf(source);
  return format === null ? null : comments[format];
}
