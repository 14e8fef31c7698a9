import * as vscode from 'vscode';

/** Opens a copy of the sample document, beside the walkthrough that leads to it: nothing of the user's is touched. */
export const registerOpenSample = (extensionUri: vscode.Uri): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.openSample', async () => {
    const file = vscode.Uri.joinPath(extensionUri, 'media', 'walkthrough', 'sample.md');
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const sample = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(sample, vscode.ViewColumn.Beside);
  });
