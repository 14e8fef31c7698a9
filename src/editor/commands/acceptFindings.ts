import * as vscode from 'vscode';
import { Accepting } from '../baseline/accepting';
import type { ProjectFiles } from '../projectFiles';
import { scanWorkspace } from '../workspace/scan';
import type { WorkspaceCheck } from '../workspace/workspaceCheck';

type Scope = 'file' | 'workspace';

/** Accepts everything that is found now, in the file in front or everywhere: from here on only what is new is shown. */
export const registerAcceptFindings = (check: WorkspaceCheck, projects: ProjectFiles): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.acceptFindings', async (given?: unknown) => {
    const file = vscode.window.activeTextEditor?.document.uri;
    const scope = given === 'file' || given === 'workspace' ? given : await askScope(file);
    const accepting = new Accepting(projects);
    const isGathered =
      scope === 'file' && file !== undefined
        ? await gatherFile(check, file, accepting)
        : scope === 'workspace' && (await gatherWorkspace(check, accepting));
    const count = isGathered ? await accepting.write() : null;
    if (count !== null) void vscode.window.showInformationMessage(outcome(count));
  });

async function askScope(file: vscode.Uri | undefined): Promise<Scope | undefined> {
  if (vscode.workspace.workspaceFolders === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first; its project file keeps what is accepted.'),
    );
    return undefined;
  }
  const isInFolder = file !== undefined && vscode.workspace.getWorkspaceFolder(file) !== undefined;
  const here = { scope: 'file', label: vscode.l10n.t('In This File') } as const;
  const everywhere = { scope: 'workspace', label: vscode.l10n.t('In the Whole Workspace') } as const;
  const chosen = await vscode.window.showQuickPick(isInFolder ? [here, everywhere] : [everywhere], {
    title: vscode.l10n.t('Accept Existing Findings'),
    placeHolder: vscode.l10n.t('What is accepted is faded, and counts again when its text changes.'),
  });
  return chosen?.scope;
}

async function gatherFile(check: WorkspaceCheck, uri: vscode.Uri, accepting: Accepting): Promise<boolean> {
  const file = await check.checkOne(uri);
  if (typeof file !== 'string') await accepting.add(file, file.result.findings);
  return true;
}

/** Half a scan accepts nothing. */
async function gatherWorkspace(check: WorkspaceCheck, accepting: Accepting): Promise<boolean> {
  const { isComplete } = await scanWorkspace(check, {
    take: file => accepting.add(file, file.result.findings),
    skip: () => undefined,
  });
  return isComplete;
}

const outcome = (count: number): string =>
  count === 0
    ? vscode.l10n.t('There is nothing to accept.')
    : vscode.l10n.t('Accepted into the baseline: {0}.', count);
