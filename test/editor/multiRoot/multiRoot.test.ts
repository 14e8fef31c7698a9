import * as vscode from 'vscode';
import { waitForDiagnostics } from '../support/diagnostics';
import { equal } from '../support/equal';
import { closeAll } from '../support/workspace';

const risky = '# Ferry desk\n\nWe will fine-tune a small model on the ferry fares.\n';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('with two folders', () => {
  afterEach(closeAll);

  it('each follows its own project file', async () => {
    const [one, other] = vscode.workspace.workspaceFolders ?? [];
    if (one === undefined || other === undefined) throw new Error('The suite runs with two folders.');
    const places = [one, other].map(({ uri }) => vscode.Uri.joinPath(uri, 'ferry.md'));
    const settings = vscode.Uri.joinPath(other.uri, '.fineline.json');
    await vscode.workspace.fs.writeFile(settings, bytes('{ "rules": { "volatile-knowledge": "off" } }'));
    for (const place of places) {
      await vscode.workspace.fs.writeFile(place, bytes(risky));
      await vscode.commands.executeCommand('vscode.open', place);
      await vscode.commands.executeCommand('fineline.checkFile');
    }
    const [warned, silent] = places;
    if (warned === undefined || silent === undefined) throw new Error('There are two.');
    await waitForDiagnostics(warned, 'volatile-knowledge', 1);
    equal(vscode.languages.getDiagnostics(silent), []);
    await vscode.workspace.fs.delete(settings);
    await waitForDiagnostics(silent, 'volatile-knowledge', 1);
  });
});
