import * as vscode from 'vscode';
import { waitForDiagnostics } from '../support/diagnostics';
import { equal } from '../support/equal';

const risky = '# Ferry desk\n\nWe will fine-tune a small model on the ferry fares.\n';

describe('without a folder', () => {
  it('a document is checked all the same', async () => {
    equal(vscode.workspace.workspaceFolders, undefined);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: risky });
    await vscode.window.showTextDocument(document);
    await waitForDiagnostics(document.uri, 'volatile-knowledge', 1);
  });

  it('every command of the palette answers', async () => {
    await vscode.commands.executeCommand('fineline.checkFile');
    await vscode.commands.executeCommand('fineline.assess');
  });
});
