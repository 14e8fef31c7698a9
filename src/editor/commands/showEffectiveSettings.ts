import * as vscode from 'vscode';
import { settingItems } from '../effectiveSettings';
import type { Manifest } from '../manifest';
import type { ProjectFiles } from '../projectFiles';

/** Lists what holds for the file in front, else for the first folder, with the origin of each value and a way there. */
export const registerShowEffectiveSettings = (
  projects: ProjectFiles,
  { settings: editorSettings }: Manifest,
): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.showEffectiveSettings', async () => {
    const file = vscode.window.activeTextEditor?.document.uri;
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const scope = file ?? folder?.uri;
    // What holds for a folder is what would hold for a file in it.
    const place = file ?? (folder && vscode.Uri.joinPath(folder.uri, 'file'));
    const projectFile = place === undefined ? null : await projects.fileFor(place);
    const items = await settingItems({ projectFile, scope, editorSettings });
    const chosen = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t(
        'Effective Settings: {0}',
        scope === undefined ? '–' : vscode.workspace.asRelativePath(scope),
      ),
      placeHolder: vscode.l10n.t('Take a value to go where it comes from.'),
      matchOnDescription: true,
    });
    await chosen?.jump?.();
  });
