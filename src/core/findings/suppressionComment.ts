import { type Format, formatOf } from '../reading/format';
import type { SourceText } from '../text/sourceText';
import type { TextEdit } from '../text/textEdit';

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
 * Sets a rule aside for the line of an offset, by a comment above it that gives the reason. Null where the language has no
 * comments, or the line is one that a comment above would tear out of its table.
 *
 * @param reason what the author says; line breaks and the end of a comment are taken out
 */
export function suppressionComment(
  source: SourceText,
  ruleId: string,
  offset: number,
  reason: string,
): TextEdit | null {
  const style = styleOf(source);
  const start = source.text.lastIndexOf('\n', offset - 1) + 1;
  const [indent = ''] = /^[ \t]{0,400}/.exec(source.text.slice(start, start + 400)) ?? [];
  if (style === null || source.text.startsWith('|', start + indent.length)) return null;
  const [open, close] = style;
  const words = reason.replaceAll('-->', ' ').replace(/\s+/g, ' ').trim();
  const newLine = source.text.includes('\r\n') ? '\r\n' : '\n';
  const comment = `${open}fineline-disable-next-line ${ruleId} -- ${words}${close}`;
  return { range: { start, end: start }, newText: `${indent}${comment}${newLine}` };
}

function styleOf(source: SourceText): readonly [string, string] | null {
  const { languageId, path } = source;
  // The comments of Markdown are an error in MDX.
  if (languageId === 'mdx' || path.endsWith('.mdx')) return null;
  if (languageId === 'jsonc' || path.endsWith('.jsonc')) return inJsonc;
  const format = formatOf(source);
  return format === null ? null : comments[format];
}
