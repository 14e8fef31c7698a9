import * as vscode from 'vscode';
import { type Scan, scanWorkspace } from '../workspace/scan';
import type { WorkspaceCheck } from '../workspace/workspaceCheck';
import type { WorkspaceFindings } from '../workspace/workspaceFindings';

/** Checks every file of the workspace, shows what it finds in Problems, and says what came of it. */
export const registerCheckWorkspace = (
  check: WorkspaceCheck,
  findings: WorkspaceFindings,
  log: vscode.LogOutputChannel,
): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.checkWorkspace', async () => {
    if (vscode.workspace.workspaceFolders === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a folder first; Fineline checks all of it.'),
      );
      return;
    }
    findings.clear();
    const scan = await scanWorkspace(check, {
      take: file => findings.take(file),
      skip: (uri, why) => log.info(`${uri.toString()}: ${why}`),
    });
    void tell(scan);
  });

async function tell(scan: Scan): Promise<void> {
  const [show, keep] = [vscode.l10n.t('Show Problems'), vscode.l10n.t('Export…')];
  const buttons = scan.findings > 0 ? [show, keep] : [];
  const chosen = await vscode.window.showInformationMessage(outcome(scan), ...buttons);
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
  if (chosen === keep) await vscode.commands.executeCommand('fineline.exportFindings');
}

function outcome({ files, findings, accepted, skipped, isComplete }: Scan): string {
  const { t } = vscode.l10n;
  return [
    isComplete ? '' : t('Stopped before the end.'),
    t('Findings: {0}, in {1} files checked.', findings, files),
    accepted === 0 ? '' : t('Accepted in the baseline: {0}.', accepted),
    skipped === 0 ? '' : t('Not read: {0}; the log says why.', skipped),
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
}
