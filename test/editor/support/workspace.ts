import * as vscode from 'vscode';
import { put } from './files';

/** A place in the open folder. */
export function inFolder(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('The suite runs with a folder open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/**
 * Opens a file of the folder in an editor, as a click on it does. What is opened through the API instead,
 * VS Code keeps open for some minutes after its editor was closed.
 */
export async function show(path: string): Promise<vscode.TextDocument> {
  const uri = inFolder(path).toString();
  await vscode.commands.executeCommand('vscode.open', inFolder(path));
  return new Promise(resolve => {
    const look = () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.uri.toString() !== uri) return;
      listening.dispose();
      resolve(document);
    };
    const listening = vscode.window.onDidChangeActiveTextEditor(look);
    look();
  });
}

/** Makes a file in the folder and opens it in an editor, once its making is news no longer: a file that goes before is never reported. */
export async function write(path: string, text: string | Uint8Array): Promise<vscode.TextDocument> {
  await put(inFolder(path), text);
  return show(path);
}

/** Replaces all of a document's text, as typing would. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  await vscode.workspace.applyEdit(edit);
}

/** Closes every editor, without saving. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
