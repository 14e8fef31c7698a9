import * as vscode from 'vscode';
import { equal } from '../support/equal';
import { closeAll, show } from '../support/workspace';

const isActive = () => vscode.extensions.getExtension('fineline.fineline')?.isActive;

describe('in a folder without files of ours', () => {
  afterEach(closeAll);

  it('nothing wakes the extension', async () => {
    for (const path of ['src/main.js', 'src/page.html', 'src/style.css']) {
      const document = await show(path);
      // An answer from the language's own extension says that those which this file wakes are awake.
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      equal(isActive(), false);
    }
  });

  it('and one of its commands does', async () => {
    await vscode.commands.executeCommand('fineline.checkFile');
    equal(isActive(), true);
  });
});
