import type * as vscode from 'vscode';

const languages = [
  'markdown',
  'mdx',
  'plaintext',
  'restructuredtext',
  'asciidoc',
  'yaml',
  'json',
  'jsonc',
] as const;

/**
 * Where documents may come from: disk, unsaved buffers, remote and virtual file systems. Copies that other features
 * show (`git:`, diff views, search results) are not listed, so that no finding appears twice.
 */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'] as const;

/** The documents that may be ours; whether one is, its text decides. */
export const readableDocuments: vscode.DocumentSelector = languages.flatMap(language =>
  schemes.map(scheme => ({ language, scheme })),
);
