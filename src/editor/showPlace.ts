import * as vscode from 'vscode';

/** Opens a file with the cursor at an offset. */
export async function showPlace(file: vscode.Uri, offset: number): Promise<void> {
  const editor = await vscode.window.showTextDocument(file);
  const position = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
