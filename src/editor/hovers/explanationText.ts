import * as vscode from 'vscode';
import type { Explanation } from '../../core';

/** What the core says of a place, in the editor's language. */
export function explanationText({ title, sentences, source }: Explanation): vscode.MarkdownString {
  const text = new vscode.MarkdownString('**');
  text.appendText(vscode.l10n.t(title)).appendMarkdown('**\n\n');
  for (const { template, arguments: values } of sentences) {
    text.appendText(vscode.l10n.t(template, { ...values })).appendMarkdown('\n\n');
  }
  if (source) text.appendMarkdown('[').appendText(source.title).appendMarkdown(`](${source.url})`);
  return text;
}
