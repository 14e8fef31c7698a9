import * as vscode from 'vscode';
import type { Explanation } from '../../core';
import { say } from '../core';

/** What the core says of a place, in the editor's language. */
export function explanationText({ title, sentences, source }: Explanation): vscode.MarkdownString {
  const text = new vscode.MarkdownString('**');
  text.appendText(say(title)).appendMarkdown('**\n\n');
  for (const sentence of sentences) {
    text.appendText(say(sentence)).appendMarkdown('\n\n');
  }
  if (source) text.appendMarkdown('[').appendText(source.title).appendMarkdown(`](${source.url})`);
  return text;
}
