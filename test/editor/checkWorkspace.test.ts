import * as vscode from 'vscode';
import { diagnosticsOf, waitForDiagnostics } from './support/diagnostics';
import { equal } from './support/equal';
import { makeFolder, put, textOf } from './support/files';
import { includes } from './support/includes';
import { risky, riskyRule, sound } from './support/texts';
import { closeAll, inFolder, replaceText, show } from './support/workspace';

const checkWorkspace = () => vscode.commands.executeCommand('fineline.checkWorkspace');
const found = (path: string) => diagnosticsOf(inFolder(path), riskyRule).length;

describe('a check of the workspace', () => {
  const folder = inFolder('harbor');

  before(() => makeFolder(folder));
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('fineline.clearWorkspaceFindings');
  });
  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('finds what is in files that are not open', async () => {
    await put(inFolder('harbor/closed.md'), risky());
    await put(inFolder('harbor/fine.md'), sound);
    await checkWorkspace();
    equal([found('harbor/closed.md'), found('harbor/fine.md')], [1, 0]);
    const [diagnostic] = diagnosticsOf(inFolder('harbor/closed.md'), riskyRule);
    equal([diagnostic?.source, diagnostic?.range.start.line], ['fineline', 4]);
  });

  it('looks the same as the live check, and is never doubled by it', async () => {
    const uri = inFolder('harbor/opened.md');
    await put(uri, risky());
    await checkWorkspace();
    const before = diagnosticsOf(uri, riskyRule).map(({ message, range }) => [message, range]);
    const document = await show('harbor/opened.md');
    await vscode.commands.executeCommand('fineline.checkFile');
    equal(
      diagnosticsOf(uri, riskyRule).map(({ message, range }) => [message, range]),
      before,
    );
    await replaceText(document, sound);
    await waitForDiagnostics(uri, riskyRule, 0);
    await closeAll();
    await waitForDiagnostics(uri, riskyRule, 1);
  });

  it('takes an open document as it stands in the editor', async () => {
    const uri = inFolder('harbor/edited.md');
    await put(uri, sound);
    await replaceText(await show('harbor/edited.md'), risky());
    await checkWorkspace();
    await waitForDiagnostics(uri, riskyRule, 1);
  });

  it('is forgotten for a file that changes on disk', async () => {
    const uri = inFolder('harbor/changed.md');
    await put(uri, risky());
    await checkWorkspace();
    equal(found('harbor/changed.md'), 1);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(risky('the tide tables')));
    await waitForDiagnostics(uri, riskyRule, 0);
  });

  it('is forgotten for a file, or a folder, that is deleted', async () => {
    const [file, below] = [inFolder('harbor/deleted.md'), inFolder('harbor/gone/deleted.md')];
    await vscode.workspace.fs.createDirectory(inFolder('harbor/gone'));
    for (const uri of [file, below])
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(risky()));
    await put(inFolder('harbor/last.md'), sound);
    await checkWorkspace();
    await vscode.workspace.fs.delete(file);
    await waitForDiagnostics(file, riskyRule, 0);
    await vscode.workspace.fs.delete(inFolder('harbor/gone'), { recursive: true });
    await waitForDiagnostics(below, riskyRule, 0);
  });

  it('leaves out what .gitignore files leave out, the nearest deciding', async () => {
    await put(inFolder('harbor/.gitignore'), 'built/\n*.old.md\n');
    for (const path of ['built/a.md', 'a.old.md', 'sub/b.old.md', 'sub/kept.old.md', 'sub/draft.md']) {
      await vscode.workspace.fs.writeFile(inFolder(`harbor/${path}`), new TextEncoder().encode(risky()));
    }
    await put(inFolder('harbor/sub/.gitignore'), 'draft.md\n!kept.old.md\n');
    await checkWorkspace();
    equal(
      ['built/a.md', 'a.old.md', 'sub/b.old.md', 'sub/draft.md', 'sub/kept.old.md'].map(path =>
        found(`harbor/${path}`),
      ),
      [0, 0, 0, 0, 1],
    );
    await vscode.workspace.fs.delete(inFolder('harbor/.gitignore'));
    await vscode.workspace.fs.delete(inFolder('harbor/sub'), { recursive: true });
  });

  it('leaves out what the settings of the editor exclude', async () => {
    for (const path of ['node_modules/a.md', 'shut/a.md', 'shut.tmp.md']) {
      await vscode.workspace.fs.writeFile(inFolder(`harbor/${path}`), new TextEncoder().encode(risky()));
    }
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/shut{,.tmp.md}': true }, vscode.ConfigurationTarget.Global);
    await checkWorkspace();
    await files.update('exclude', undefined, vscode.ConfigurationTarget.Global);
    equal(
      ['node_modules/a.md', 'shut/a.md', 'shut.tmp.md'].map(path => found(`harbor/${path}`)),
      [0, 0, 0],
    );
    await checkWorkspace();
    equal(
      ['node_modules/a.md', 'shut/a.md', 'shut.tmp.md'].map(path => found(`harbor/${path}`)),
      [0, 1, 1],
    );
  });

  it('obeys the nearest project file, and follows it when it changes', async () => {
    const uri = inFolder('harbor/governed.md');
    await put(uri, risky());
    await put(inFolder('harbor/ignored.md'), risky());
    await put(inFolder('harbor/.fineline.json'), '{"ignore": ["ignored.md"]}');
    await checkWorkspace();
    equal([found('harbor/governed.md'), found('harbor/ignored.md')], [1, 0]);
    await put(inFolder('harbor/.fineline.json'), '{"rules": {"volatile-knowledge": "off"}}');
    await waitForDiagnostics(uri, riskyRule, 0);
    await vscode.workspace.fs.delete(inFolder('harbor/.fineline.json'));
  });

  it('goes when it is cleared', async () => {
    await put(inFolder('harbor/cleared.md'), risky());
    await checkWorkspace();
    equal(found('harbor/cleared.md'), 1);
    await vscode.commands.executeCommand('fineline.clearWorkspaceFindings');
    equal(found('harbor/cleared.md'), 0);
  });

  for (const [ending, words] of [
    ['md', '**warning**, line 5: '],
    ['sarif', '"ruleId": "volatile-knowledge"'],
    ['json', '"path": "harbor/exported.md"'],
  ] as const) {
    it(`is exported as ${ending}, and opened`, async () => {
      await put(inFolder('harbor/exported.md'), risky());
      await checkWorkspace();
      const target = inFolder(`report.${ending}`);
      await vscode.commands.executeCommand('fineline.exportFindings', target);
      includes(await textOf(target), words);
      equal(vscode.window.activeTextEditor?.document.uri.toString(), target.toString());
      await closeAll();
      await vscode.workspace.fs.delete(target);
    });
  }
});
