import * as vscode from 'vscode';
import { equal } from '../support/equal';
import { closeAll, show } from '../support/workspace';

const isActive = (id: string) => vscode.extensions.getExtension(id)?.isActive;
const own = 'fineline.fineline';
/**
 * In some starts the editor itself asks for the language `json` before any file of the folder is open: its extensions for JSON,
 * npm and package files are loaded in one go with this one, right after those of its own start. Then this one is awake too.
 */
const json = 'vscode.json-language-features';

describe('in a folder without files of ours', () => {
  afterEach(closeAll);

  it('nothing wakes the extension', async () => {
    for (const path of ['src/main.js', 'src/page.html', 'src/style.css']) {
      const document = await show(path);
      // An answer from the language's own extension says that those which this file wakes are awake.
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      equal(isActive(own) && !isActive(json), false);
    }
  });

  it('and one of its commands does', async () => {
    await vscode.commands.executeCommand('fineline.checkFile');
    equal(isActive(own), true);
  });
});
