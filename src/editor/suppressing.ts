import * as vscode from 'vscode';
import type { Finding } from '../core';
import { loadCore } from './core';
import { type FindingPlace, placedAction } from './placedAction';
import { rangeIn, sourceOf } from './textRanges';

/** Known to the quick fix alone: it needs a place, so the palette does not list it. */
const command = 'fineline.suppressHere';

/** Offers to set a finding aside, where the language has comments that could say so. */
export async function suppressAction(
  document: vscode.TextDocument,
  finding: Finding,
): Promise<vscode.CodeAction[]> {
  const { ruleId, range } = finding;
  const { suppressionComments } = await loadCore();
  if (suppressionComments(sourceOf(document), ruleId, range.start, '').length === 0) return [];
  const title = vscode.l10n.t('Suppress {0} here, with a reason…', ruleId);
  return [placedAction(command, title, document, finding)];
}

export const registerSuppressing = (): vscode.Disposable =>
  vscode.commands.registerCommand(command, async (place: FindingPlace) => {
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Suppress {0} here', place.ruleId),
      prompt: vscode.l10n.t('Why is this finding acceptable here? Readers of the file will see it.'),
      validateInput: words => (words.trim() === '' ? vscode.l10n.t('A reason is needed.') : undefined),
    });
    if (reason !== undefined) await suppress(place, reason);
  });

async function suppress({ uri, version, ruleId, start }: FindingPlace, reason: string): Promise<void> {
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
