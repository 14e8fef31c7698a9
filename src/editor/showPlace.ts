import * as vscode from 'vscode';

/** Opens a file with the cursor at an offset. */
export async function showPlace(file: vscode.Uri, offset: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const position = document.positionAt(offset);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
}
