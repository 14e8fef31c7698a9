import * as vscode from 'vscode';
import { answerOf } from '../support/assistant';
import { diagnosticsOf, waitForDiagnostics } from '../support/diagnostics';
import { equal } from '../support/equal';
import { put, textOf } from '../support/files';
import { includes } from '../support/includes';
import { fill, MemoryFiles } from '../support/memoryFiles';
import { risky, riskyRule } from '../support/texts';
import { closeAll } from '../support/workspace';

/** A place in one of the folders, by the folder's name. */
function at(folder: string, path: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  if (found === undefined) throw new Error(`There is no folder “${folder}”.`);
  return vscode.Uri.joinPath(found.uri, path);
}

const found = (uri: vscode.Uri) => diagnosticsOf(uri, riskyRule).length;

/** Opens a file as a click on it does. */
async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  return (await vscode.window.showTextDocument(uri)).document;
}

describe('several folders', () => {
  const memory = new MemoryFiles();
  const frozen = new MemoryFiles();
  let providers: vscode.Disposable;

  before(() => {
    fill(memory, at('east', 'README.md'), '# East\n');
    fill(frozen, at('west', 'plan.md'), risky());
    providers = vscode.Disposable.from(
      vscode.workspace.registerFileSystemProvider('memfs', memory),
      vscode.workspace.registerFileSystemProvider('vscode-vfs', frozen, { isReadonly: true }),
    );
  });
  after(() => providers.dispose());
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('fineline.clearWorkspaceFindings');
  });

  it('are all checked, each under its own project file', async () => {
    await put(at('north', 'plan.md'), risky());
    await put(at('south', 'plan.md'), risky());
    await put(at('south', '.fineline.json'), '{ "rules": { "volatile-knowledge": "off" } }');
    await vscode.commands.executeCommand('fineline.checkWorkspace');
    equal([found(at('north', 'plan.md')), found(at('south', 'plan.md'))], [1, 0]);
    await vscode.workspace.fs.delete(at('south', '.fineline.json'));
  });

  it('are told apart by assistants, by their names', async () => {
    await put(at('south', '.fineline.json'), `{ "rules": { "${riskyRule}": "off" } }`);
    const ids = async (path: string) => {
      const { findings } = await answerOf('fineline_check_text', { text: risky(), path });
      return findings.map(({ ruleId }: { ruleId: string }) => ruleId).includes(riskyRule);
    };
    equal([await ids('north/new.md'), await ids('south/new.md')], [true, false]);
    await vscode.workspace.fs.delete(at('south', '.fineline.json'));
  });

  it('are watched, each under its own project file', async () => {
    const [warned, silent] = [at('north', 'fares.md'), at('south', 'fares.md')];
    const settings = at('south', '.fineline.json');
    await put(settings, '{ "rules": { "volatile-knowledge": "off" } }');
    for (const place of [warned, silent]) {
      await put(place, risky());
      await open(place);
      await vscode.commands.executeCommand('fineline.checkFile');
    }
    await waitForDiagnostics(warned, riskyRule, 1);
    equal(found(silent), 0);
    await vscode.workspace.fs.delete(settings);
    await waitForDiagnostics(silent, riskyRule, 1);
  });

  it('may lie on no disk: nested .gitignore, and results that go when the file is saved', async () => {
    fill(memory, at('east', 'docs/plan.md'), risky());
    fill(memory, at('east', 'docs/out/plan.md'), risky());
    fill(memory, at('east', 'docs/.gitignore'), 'out/\n');
    const plan = at('east', 'docs/plan.md');
    await vscode.commands.executeCommand('fineline.checkWorkspace');
    equal([found(plan), found(at('east', 'docs/out/plan.md'))], [1, 0]);
    const document = await open(plan);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(plan, new vscode.Position(0, 0), '# Nothing is decided\n');
    edit.delete(plan, document.lineAt(4).range);
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await waitForDiagnostics(plan, riskyRule, 0);
    await closeAll();
    await waitForDiagnostics(plan, riskyRule, 0);
  });

  it('keep a baseline each, also on no disk', async () => {
    fill(memory, at('east', 'accepted.md'), risky());
    await put(at('north', 'plan.md'), risky());
    for (const uri of [at('east', 'accepted.md'), at('north', 'plan.md')]) {
      await open(uri);
      await waitForDiagnostics(uri, riskyRule, 1);
      await vscode.commands.executeCommand('fineline.acceptFindings', 'file');
    }
    for (const [folder, path] of [
      ['east', 'accepted.md'],
      ['north', 'plan.md'],
    ] as const) {
      const { baseline } = JSON.parse(await textOf(at(folder, '.fineline.json')));
      equal([baseline.length, baseline[0].path], [1, path]);
    }
    await faded(at('east', 'accepted.md'));
    await faded(at('north', 'plan.md'));
    await vscode.workspace.fs.delete(at('north', '.fineline.json'));
  });

  it('that are read-only are checked, and nothing is written there', async () => {
    const plan = at('west', 'plan.md');
    await vscode.commands.executeCommand('fineline.checkWorkspace');
    equal(found(plan), 1);
    await open(plan);
    await vscode.commands.executeCommand('fineline.acceptFindings', 'file');
    await vscode.commands.executeCommand('fineline.createProjectFile', at('west', ''));
    equal(
      frozen.readDirectory(at('west', '')).map(([name]) => name),
      ['plan.md'],
    );
    equal(found(plan), 1);
  });

  it('are told apart in a report', async () => {
    await put(at('north', 'plan.md'), risky());
    await vscode.commands.executeCommand('fineline.checkWorkspace');
    const target = at('south', 'report.json');
    await vscode.commands.executeCommand('fineline.exportFindings', target);
    includes(await textOf(target), '"path": "north/plan.md"');
    await closeAll();
    await vscode.workspace.fs.delete(target);
  });

  it('are each checked once where one lies in another, by the settings of the inner one', async () => {
    const plan = at('inner', 'plan.md');
    await put(plan, risky());
    await put(at('north', '.gitignore'), 'inner/\n');
    await vscode.commands.executeCommand('fineline.checkWorkspace');
    equal(found(plan), 1);
    for (const uri of [plan, at('north', '.gitignore')]) await vscode.workspace.fs.delete(uri);
  });
});

/** Settles when the one finding of a document is shown as accepted. */
async function faded(uri: vscode.Uri): Promise<void> {
  await new Promise<void>(resolve => {
    const look = () => {
      const [only] = diagnosticsOf(uri, riskyRule);
      if (!only?.tags?.includes(vscode.DiagnosticTag.Unnecessary)) return;
      listening.dispose();
      resolve();
    };
    const listening = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
