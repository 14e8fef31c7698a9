import * as vscode from 'vscode';
import { actionsWith } from './support/actions';
import { diagnosticsOf, waitForDiagnostics } from './support/diagnostics';
import { equal } from './support/equal';
import { put, textOf } from './support/files';
import { risky, riskyRule, sound } from './support/texts';
import { closeAll, inFolder, replaceText, show } from './support/workspace';

const folder = 'pier';
const at = (path: string) => inFolder(`${folder}/${path}`);
const projectFile = at('.fineline.json');

/** Settles when a document shows so many findings of the rule that count, and so many faded ones. */
async function waitFor(uri: vscode.Uri, counting: number, faded: number): Promise<void> {
  await new Promise<void>(resolve => {
    const look = () => {
      const shown = diagnosticsOf(uri, riskyRule);
      const accepted = shown.filter(({ tags }) => tags?.includes(vscode.DiagnosticTag.Unnecessary));
      if (accepted.length !== faded || shown.length - accepted.length !== counting) return;
      listening.dispose();
      resolve();
    };
    const listening = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

async function acceptByQuickFix(uri: vscode.Uri): Promise<void> {
  const [diagnostic] = await waitForDiagnostics(uri, riskyRule, 1);
  if (diagnostic === undefined) throw new Error('There is no warning.');
  const { command, arguments: given = [] } = await acceptAction(uri, diagnostic.range);
  await vscode.commands.executeCommand(command, ...given);
}

async function acceptAction(uri: vscode.Uri, range: vscode.Range): Promise<vscode.Command> {
  const title = `Accept ${riskyRule} into the baseline`;
  const found = (await actionsWith(title, uri, range)).find(action => action.title === title)?.command;
  if (found === undefined) throw new Error('The action does nothing.');
  return found;
}

const baseline = async (): Promise<unknown> => JSON.parse(await textOf(projectFile)).baseline;
const entry = (path: string, subject = 'the ferry timetable') => ({
  rule: riskyRule,
  path,
  text: `We will fine-tune a small model on ${subject}.`,
});

describe('an accepted finding', () => {
  beforeEach(() => put(projectFile, '{}\n'));
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('fineline.clearWorkspaceFindings');
    await vscode.workspace.fs.delete(inFolder(folder), { recursive: true });
  });

  it('fades, stays so while other lines change, and counts again when its own words do', async () => {
    await put(at('a.md'), risky());
    const document = await show(`${folder}/a.md`);
    await acceptByQuickFix(document.uri);
    await waitFor(document.uri, 0, 1);
    equal(await baseline(), [entry('a.md')]);
    await replaceText(document, `> Read this first.\n\n${risky()}`);
    await waitFor(document.uri, 0, 1);
    await replaceText(document, risky('the mooring fees'));
    await waitFor(document.uri, 1, 0);
  });

  it('leaves the baseline by itself at the next write, when it is gone', async () => {
    await put(at('gone.md'), risky());
    const { uri } = await show(`${folder}/gone.md`);
    await acceptByQuickFix(uri);
    await waitFor(uri, 0, 1);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
    await put(at('next.md'), risky('the mooring fees'));
    await show(`${folder}/next.md`);
    await acceptByQuickFix(at('next.md'));
    await waitFor(at('next.md'), 0, 1);
    equal(await baseline(), [entry('next.md', 'the mooring fees')]);
  });

  it('may be everything that is there, in the whole workspace', async () => {
    for (const path of ['one.md', 'two.md']) await put(at(path), risky());
    await put(at('fine.md'), sound);
    await vscode.commands.executeCommand('fineline.checkWorkspace');
    await waitFor(at('two.md'), 1, 0);
    await vscode.commands.executeCommand('fineline.acceptFindings', 'workspace');
    await waitFor(at('two.md'), 0, 0);
    equal(await baseline(), [entry('one.md'), entry('two.md')]);
    await show(`${folder}/one.md`);
    await waitFor(at('one.md'), 0, 1);
    await vscode.workspace.fs.delete(inFolder('.fineline.json'));
  });

  it('may be everything that is there, in the file in front', async () => {
    await put(at('front.md'), risky());
    await put(at('behind.md'), risky());
    await show(`${folder}/front.md`);
    await vscode.commands.executeCommand('fineline.acceptFindings', 'file');
    await waitFor(at('front.md'), 0, 1);
    equal(await baseline(), [entry('front.md')]);
  });

  it('is not written into a project file that is broken', async () => {
    await put(projectFile, '{ "rules": ');
    await put(at('kept.md'), risky());
    await show(`${folder}/kept.md`);
    await acceptByQuickFix(at('kept.md'));
    equal(await textOf(projectFile), '{ "rules": ');
  });
});
