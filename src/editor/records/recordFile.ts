import * as vscode from 'vscode';
import { nextNumber, slugOf } from './recordNames';

/** How often a number is counted again because somebody else took it meanwhile. */
const attempts = 5;

/**
 * Makes the next record in a folder and shows it. One edit makes and fills it, so that one Undo takes it back; a file
 * that is there already is never written over.
 */
export async function createRecordFile(folder: vscode.Uri, title: string, text: string): Promise<vscode.Uri> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const name = `${nextNumber(await namesIn(folder))}-${slugOf(title)}.md`;
    const file = vscode.Uri.joinPath(folder, name);
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(file, { overwrite: false, ignoreIfExists: false });
    edit.insert(file, new vscode.Position(0, 0), text);
    if (await vscode.workspace.applyEdit(edit)) {
      const document = await vscode.workspace.openTextDocument(file);
      await document.save();
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
      return file;
    }
  }
  throw new Error(vscode.l10n.t('No file could be made in {0}.', folder.path));
}

/** Nothing where the folder does not exist yet. */
async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}
