import * as vscode from 'vscode';
import { waitForDiagnostics } from './support/diagnostics';
import { equal } from './support/equal';
import { closeAll, inFolder, replaceText, show, write } from './support/workspace';

const rule = 'volatile-knowledge';
const risky = '# Travel desk\n\n## Decision\n\nWe will fine-tune a small model on the airline fares.\n';
const sound = '# Travel desk\n\n## Decision\n\nThe assistant looks the airline fares up for each question.\n';

describe('a warning comes and goes', () => {
  afterEach(closeAll);

  it('with the text, as it is typed', async () => {
    const { uri } = await write('typed.md', sound);
    const document = await show('typed.md');
    await replaceText(document, risky);
    await waitForDiagnostics(uri, rule, 1);
    await replaceText(document, sound);
    await waitForDiagnostics(uri, rule, 0);
  });

  it('in a document that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: risky });
    await vscode.window.showTextDocument(document);
    await waitForDiagnostics(document.uri, rule, 1);
  });

  it('when the file is closed', async () => {
    const { uri } = await write('closed.md', risky);
    await waitForDiagnostics(uri, rule, 1);
    await closeAll();
    await waitForDiagnostics(uri, rule, 0);
  });

  it('when the file is deleted', async () => {
    const { uri } = await write('deleted.md', risky);
    await waitForDiagnostics(uri, rule, 1);
    await vscode.workspace.fs.delete(uri);
    await waitForDiagnostics(uri, rule, 0);
  });

  it('when the file is renamed', async () => {
    const { uri } = await write('before.md', risky);
    await waitForDiagnostics(uri, rule, 1);
    const renaming = new vscode.WorkspaceEdit();
    renaming.renameFile(uri, inFolder('after.md'));
    equal(await vscode.workspace.applyEdit(renaming), true);
    await waitForDiagnostics(uri, rule, 0);
    await waitForDiagnostics(inFolder('after.md'), rule, 1);
  });

  it('when the document becomes one of a language that is not read', async () => {
    const document = await write('language.md', risky);
    await waitForDiagnostics(document.uri, rule, 1);
    await vscode.languages.setTextDocumentLanguage(document, 'javascript');
    await waitForDiagnostics(document.uri, rule, 0);
  });

  it('with the setting that switches Fineline off', async () => {
    const { uri } = await write('switched.md', risky);
    await waitForDiagnostics(uri, rule, 1);
    const settings = vscode.workspace.getConfiguration('fineline');
    await settings.update('enable', false, vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(uri, rule, 0);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(uri, rule, 1);
  });

  it('with the project file', async () => {
    const { uri } = await write('governed.md', risky);
    await waitForDiagnostics(uri, rule, 1);
    const settings = new TextEncoder().encode('{ "rules": { "volatile-knowledge": "off" } }');
    await vscode.workspace.fs.writeFile(inFolder('.fineline.json'), settings);
    await waitForDiagnostics(uri, rule, 0);
    await vscode.workspace.fs.delete(inFolder('.fineline.json'));
    await waitForDiagnostics(uri, rule, 1);
  });
});

describe('a text that cannot be read', () => {
  afterEach(closeAll);

  const texts: Readonly<Record<string, string>> = {
    'empty.md': '',
    'surrogate.md': `${risky}\ud83d`,
    'broken.yml': 'base_model: x\n  datasets: [\n\t- path: "',
    'broken.json': '{ "base_model": ',
  };
  for (const [path, text] of Object.entries(texts)) {
    it(`is left as it is: ${path}`, async () => {
      const document = await write(path, text);
      const before = document.getText();
      await vscode.commands.executeCommand('fineline.checkFile');
      equal(document.getText(), before);
      equal(document.isDirty, false);
    });
  }

  it('does not keep the next one from being checked', async () => {
    const { uri } = await write('next.md', risky);
    await waitForDiagnostics(uri, rule, 1);
  });
});
