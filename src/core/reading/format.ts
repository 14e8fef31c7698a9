import type { SourceText } from '../text/sourceText';

/** How a text is parsed. What it *is* (a design document, a training config) is decided by its content alone. */
export type Format = 'markdown' | 'plain' | 'yaml' | 'json';

const byLanguage: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  mdx: 'markdown',
  plaintext: 'plain',
  restructuredtext: 'plain',
  asciidoc: 'plain',
  yaml: 'yaml',
  json: 'json',
  jsonc: 'json',
};

const byEnding: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  txt: 'plain',
  rst: 'plain',
  adoc: 'plain',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonc: 'json',
};

/** File name endings that Fineline reads, without the dot. */
export const readableEndings: readonly string[] = Object.keys(byEnding);

/** The format by the editor's language, else by the ending of the path; null for any other file. */
export function formatOf({ languageId, path }: SourceText): Format | null {
  if (languageId !== undefined && byLanguage[languageId]) return byLanguage[languageId];
  return byEnding[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? null;
}
