import * as vscode from 'vscode';
import type { Finding } from '../core';
import { loadCore } from './core';
import { rangeIn, sourceOf } from './textRanges';

/** Known to the quick fix alone: it needs a place, so the palette does not list it. */
const command = 'fineline.suppressHere';

/** Offers to set a finding aside, where the language has comments that could say so. */
export async function suppressAction(
  document: vscode.TextDocument,
  { ruleId, range }: Finding,
): Promise<vscode.CodeAction[]> {
  const { suppressionComments } = await loadCore();
  if (suppressionComments(sourceOf(document), ruleId, range.start, '').length === 0) return [];
  const title = vscode.l10n.t('Suppress {0} here, with a reason…', ruleId);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const place = { uri: document.uri, version: document.version, ruleId, start: range.start };
  action.command = { command, title, arguments: [place satisfies Place] };
  return [action];
}

interface Place {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly ruleId: string;
  readonly start: number;
}

export const registerSuppressing = (): vscode.Disposable =>
  vscode.commands.registerCommand(command, async (place: Place) => {
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Suppress {0} here', place.ruleId),
      prompt: vscode.l10n.t('Why is this finding acceptable here? Readers of the file will see it.'),
      validateInput: words => (words.trim() === '' ? vscode.l10n.t('A reason is needed.') : undefined),
    });
    if (reason !== undefined) await suppress(place, reason);
  });

async function suppress({ uri, version, ruleId, start }: Place, reason: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { suppressionComments } = await loadCore();
  // The place is that of the text for which it was offered.
  if (document.version !== version) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of suppressionComments(sourceOf(document), ruleId, start, reason)) {
    edit.replace(uri, rangeIn(document, range), newText);
  }
  await vscode.workspace.applyEdit(edit);
}
