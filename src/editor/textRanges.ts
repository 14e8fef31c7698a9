import * as vscode from 'vscode';
import type { Lines, SourceText, TextRange } from '../core';

/** Here alone offsets become the editor's positions, in a document that is open … */
export const rangeIn = (document: vscode.TextDocument, { start, end }: TextRange): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

/** … and in a text that is not. */
export const rangeAt =
  (lines: Lines) =>
  (range: TextRange): vscode.Range => {
    const { start, end } = lines.rangeAt(range);
    return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
  };

/** A document as the core is given it. */
export const sourceOf = (document: vscode.TextDocument): SourceText => ({
  path: document.uri.path,
  languageId: document.languageId,
  text: document.getText(),
});
