import * as vscode from 'vscode';
import { loadCore } from '../core';
import { showPlace } from '../showPlace';

/** Makes a project file with comments to start from, in the folder named or picked, and opens it. Never overwrites one. */
export const registerCreateProjectFile = (): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.createProjectFile', async (given?: unknown) => {
    const folder = given instanceof vscode.Uri ? given : await pickFolder();
    if (folder === undefined) return;
    const { projectFileName, starterProjectFile } = await loadCore();
    const file = vscode.Uri.joinPath(folder, projectFileName);
    const making = new vscode.WorkspaceEdit();
    making.createFile(file, { contents: new TextEncoder().encode(starterProjectFile.text) });
    const isMade = await vscode.workspace.applyEdit(making);
    try {
      await showPlace(file, isMade ? starterProjectFile.cursor : 0);
    } catch {
      void vscode.window.showErrorMessage(vscode.l10n.t('The project file cannot be written.'));
    }
  });

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined) {
    const message = vscode.l10n.t('Open a folder first; the project file holds for the files in it.');
    void vscode.window.showInformationMessage(message);
  }
  if (others.length === 0) return first?.uri;
  const placeHolder = vscode.l10n.t('In which folder?');
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri;
}
