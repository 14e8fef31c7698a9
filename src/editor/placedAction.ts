import * as vscode from 'vscode';
import type { Finding } from '../core';

/** Where a finding stands in a certain version of a text. */
export interface FindingPlace {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly ruleId: string;
  readonly start: number;
}

/** A quick fix that runs a command of its own with the place of the finding, so that the palette need not list it. */
export function placedAction(
  command: string,
  title: string,
  { uri, version }: vscode.TextDocument,
  { ruleId, range: { start } }: Finding,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const place: FindingPlace = { uri, version, ruleId, start };
  action.command = { command, title, arguments: [place] };
  return action;
}
