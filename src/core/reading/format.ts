import type { SourceText } from '../text/sourceText';

/** How a text is parsed. What it *is* (a design document, a training config) is decided by its content alone. */
export type Format =
  | 'markdown'
  | 'plain'
  | 'yaml'
  | 'json'
  | 'jsonl'
  | 'csv'
  | 'toml'
  | 'python'
  | 'notebook'
  | 'terraform';

const byLanguage: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  mdx: 'markdown',
  plaintext: 'plain',
  restructuredtext: 'plain',
  asciidoc: 'plain',
  yaml: 'yaml',
  json: 'json',
  jsonc: 'json',
  jsonl: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  toml: 'toml',
  python: 'python',
  ipynb: 'notebook',
  terraform: 'terraform',
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
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  toml: 'toml',
  py: 'python',
  ipynb: 'notebook',
  tf: 'terraform',
};

/** File name endings that Fineline reads, without the dot. */
export const readableEndings: readonly string[] = Object.keys(byEnding);

/**
 * The format by the editor's language, else by the ending of the path; null for any other file. The editor calls a file plain
 * text where it has no language for it, so there the ending decides; the file of a notebook
 * it shows as JSON, and the cells of one as texts in Python under the same path.
 */
export function formatOf({ languageId = '', path }: SourceText): Format | null {
  const named = byEnding[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? null;
  if (named === 'notebook' && languageId !== 'python') return named;
  return languageId === 'plaintext' && named !== null ? named : (byLanguage[languageId] ?? named);
}

/** Formats that programs write too, so that a file may be of any size. */
const unbounded: readonly (Format | null)[] = ['plain', 'json', 'jsonl', 'csv', 'notebook'];

/** Whether to ask for a file's size before reading it. Others are written by hand, and asking takes as long as reading. */
export const mayBeHuge = (path: string): boolean => unbounded.includes(formatOf({ path, text: '' }));
