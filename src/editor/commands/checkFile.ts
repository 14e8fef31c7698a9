import * as vscode from 'vscode';
import type { CheckResult } from '../../core';
import type { LiveCheck } from '../liveCheck';

/** Checks the document in front at once, and says what came of it, because the user asked. */
export const registerCheckFile = (liveCheck: LiveCheck): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.checkFile', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const result = document && (await liveCheck.checkNow(document));
    void vscode.window.showInformationMessage(outcome(document, result));
  });

function outcome(document: vscode.TextDocument | undefined, result: CheckResult | undefined): string {
  if (document === undefined) return vscode.l10n.t('Open a file first; Fineline checks the one in front.');
  if (result === undefined) return vscode.l10n.t('Fineline does not read files of this kind.');
  if (result.kind === 'other') return vscode.l10n.t('Not checked: {0}', result.reason);
  if (result.findings.length === 0) return vscode.l10n.t('No findings in this file.');
  return result.findings.length === 1
    ? vscode.l10n.t('1 finding in this file; Problems shows it.')
    : vscode.l10n.t('{0} findings in this file; Problems shows them.', result.findings.length);
}
