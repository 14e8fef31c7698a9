import * as vscode from 'vscode';
import { diagnosticsOf, waitForDiagnostics } from './support/diagnostics';
import { equal } from './support/equal';
import { makeFolder, put } from './support/files';
import { closeAll, inFolder, replaceText, show, write } from './support/workspace';

const rule = 'decision-contradicts-config';
const record = (decision: string) => `# Wording of pilotage notices\n\n## Decision\n\n${decision}\n`;
const refusal = record('We do not fine-tune; a prompt with six notices is enough.');
const training = record('We will fine-tune Mistral 7B on 2,600 approved pilotage notices.');
const job =
  'base_model: mistralai/Mistral-7B-v0.3\ndatasets:\n  - path: data/pilotage_notices.jsonl\n    type: alpaca\nval_set_size: 0.05\nadapter: lora\nnum_epochs: 2\n';

/** Where the one finding of a file stands, and the places it leads to. */
async function ends(uri: vscode.Uri) {
  const [diagnostic] = await waitForDiagnostics(uri, rule, 1);
  const related = diagnostic?.relatedInformation?.map(({ location }) => [
    vscode.workspace.asRelativePath(location.uri),
    location.range.start.line,
  ]);
  return [diagnostic?.range.start.line, related];
}

describe('a record and a config that say different things', () => {
  const folder = inFolder('pilots');
  const [notes, config] = [inFolder('pilots/docs/notices.md'), inFolder('pilots/training/notices.yml')];

  before(() => makeFolder(folder));
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('fineline.clearWorkspaceFindings');
  });
  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('are marked at both ends while both are open, until one of them is put right', async () => {
    await write('pilots/training/notices.yml', job);
    const document = await write('pilots/docs/notices.md', refusal);
    equal(await ends(config), [2, [['pilots/docs/notices.md', 4]]]);
    equal(await ends(notes), [4, [['pilots/training/notices.yml', 2]]]);
    await replaceText(document, training);
    await waitForDiagnostics(notes, rule, 0);
    await waitForDiagnostics(config, rule, 0);
    await replaceText(document, refusal);
    equal(await ends(config), [2, [['pilots/docs/notices.md', 4]]]);
  });

  it('are marked by a check of the workspace, and not after the other file has changed', async () => {
    await put(notes, refusal);
    await put(config, job);
    await vscode.commands.executeCommand('fineline.checkWorkspace');
    equal(await ends(notes), [4, [['pilots/training/notices.yml', 2]]]);
    equal(await ends(config), [2, [['pilots/docs/notices.md', 4]]]);
    await put(notes, training);
    await waitForDiagnostics(config, rule, 0);
    equal(diagnosticsOf(notes, rule), []);
  });

  it('are marked in the open one, once the workspace has been checked', async () => {
    await put(notes, refusal);
    await put(config, job);
    await show('pilots/docs/notices.md');
    await vscode.commands.executeCommand('fineline.checkWorkspace');
    equal(await ends(notes), [4, [['pilots/training/notices.yml', 2]]]);
    await replaceText(await show('pilots/docs/notices.md'), training);
    await waitForDiagnostics(notes, rule, 0);
    await waitForDiagnostics(config, rule, 0);
  });
});
