import * as vscode from 'vscode';
import type { SourceText, TextRange } from '../core';

/** The one place where offsets become the editor's positions. */
export const rangeIn = (document: vscode.TextDocument, { start, end }: TextRange): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

/** A document as the core is given it. */
export const sourceOf = (document: vscode.TextDocument): SourceText => ({
  path: document.uri.path,
  languageId: document.languageId,
  text: document.getText(),
});
