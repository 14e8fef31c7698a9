import * as vscode from 'vscode';
import { settingItems } from '../../src/editor/effectiveSettings';
import { waitForDiagnostics } from './support/diagnostics';
import { equal } from './support/equal';
import { put, textOf } from './support/files';
import { risky, riskyRule } from './support/texts';
import { closeAll, inFolder, write } from './support/workspace';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the project file', () => {
  afterEach(closeAll);

  it('is noticed in a folder that has only just been made', async () => {
    const { uri } = await write('quay/new/plan.md', risky());
    await vscode.workspace.fs.writeFile(
      inFolder('quay/new/.fineline.json'),
      bytes('{ "rules": { "volatile-knowledge": "off" } }'),
    );
    await waitForDiagnostics(uri, riskyRule, 0);
    await vscode.workspace.fs.delete(inFolder('quay'), { recursive: true });
  });

  it('is made to start from: without findings, with the cursor where sources go', async () => {
    const folder = inFolder('dock');
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.commands.executeCommand('fineline.createProjectFile', folder);
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) throw new Error('No file is open.');
    equal(editor.document.uri.toString(), inFolder('dock/.fineline.json').toString());
    equal(editor.document.languageId, 'jsonc');
    equal(editor.document.lineAt(editor.selection.active).text.trim(), '"volatileSources": [],');
    await vscode.commands.executeCommand('fineline.checkFile');
    equal(
      vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'fineline'),
      [],
    );
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('is never overwritten', async () => {
    const file = inFolder('jetty/.fineline.json');
    await vscode.workspace.fs.writeFile(file, bytes('{ "ignore": ["old/"] }'));
    await vscode.commands.executeCommand('fineline.createProjectFile', inFolder('jetty'));
    equal(vscode.window.activeTextEditor?.document.getText(), '{ "ignore": ["old/"] }');
    equal(await textOf(file), '{ "ignore": ["old/"] }');
    await closeAll();
    await vscode.workspace.fs.delete(inFolder('jetty'), { recursive: true });
  });
});

describe('effective settings', () => {
  const file = inFolder('.settings-test.json');
  const itemsUnder = (text: string) =>
    settingItems({ projectFile: { uri: file, text }, scope: undefined, editorSettings: ['fineline.enable'] });

  afterEach(closeAll);

  it('say where each value comes from, and lead there', async () => {
    const text = '{\n  "rules": {\n    "prompt-first": "off"\n  }\n}\n';
    await put(file, text);
    const items = await itemsUnder(text);
    const [changed] = items.filter(({ label }) => label === 'prompt-first: off');
    equal(changed?.description, '.settings-test.json:3');
    equal(
      items
        .filter(({ label }) => label.startsWith('volatile-knowledge'))
        .map(({ description }) => description),
      ['default'],
    );
    await changed?.jump?.();
    const editor = vscode.window.activeTextEditor;
    equal([editor?.document.uri.toString(), editor?.selection.active.line], [file.toString(), 2]);
    await closeAll();
    await vscode.workspace.fs.delete(file);
  });

  it('tell the settings of the editor from their defaults', async () => {
    const origin = async () =>
      (await itemsUnder('{}')).find(({ label }) => label.startsWith('fineline.enable'))?.description;
    equal(await origin(), 'default');
    const settings = vscode.workspace.getConfiguration('fineline');
    await settings.update('enable', true, vscode.ConfigurationTarget.Workspace);
    equal(await origin(), 'settings of the workspace');
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('begin with what is wrong where the project file does not fit', async () => {
    const [first] = await itemsUnder('{ "rules": { "prompt-first": "no" } }');
    equal(first?.label, '$(error) The project file does not fit, so the defaults hold.');
  });
});
