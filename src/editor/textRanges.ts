import * as vscode from 'vscode';
import type { TextRange } from '../core';

/** The one place where offsets become the editor's positions. */
export const rangeIn = (document: vscode.TextDocument, { start, end }: TextRange): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));
