import type * as vscode from 'vscode';

/**
 * The languages that are read. Each wakes the extension, as the manifest lists them too, but `plaintext`: the editor asks for that
 * in every window, for inputs of its own. Once awake, plain text is read as well; where the editor knows no language the core goes
 * by the file's ending.
 */
export const languages = [
  'markdown',
  'mdx',
  'plaintext',
  'restructuredtext',
  'asciidoc',
  'yaml',
  'json',
  'jsonc',
  'jsonl',
  'csv',
  'tsv',
  'toml',
  'python',
  'terraform',
] as const;

/**
 * Where documents may come from: disk, unsaved buffers, remote and virtual file systems. Copies that other features
 * show (`git:`, diff views, search results) are not listed, so that no finding appears twice.
 */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'] as const;

/** The documents that may be ours; whether one is, its text decides. */
export const readableDocuments: readonly vscode.DocumentFilter[] = [
  ...languages.flatMap(language => schemes.map(scheme => ({ language, scheme }))),
  { language: 'python', scheme: 'vscode-notebook-cell' },
];
