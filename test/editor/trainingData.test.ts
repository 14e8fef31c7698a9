import * as vscode from 'vscode';
import { waitForDiagnostics } from './support/diagnostics';
import { equal } from './support/equal';
import { hoverAt } from './support/hovers';
import { includes } from './support/includes';
import { closeAll, inFolder, show, write } from './support/workspace';

const towns = ['Ulm', 'Graz', 'Lund', 'Vigo', 'Bari', 'Cork', 'Gent', 'Linz', 'Metz', 'Nice'];

/** One row per town and kind of desk; no two are alike. */
const rows = (kind: string) =>
  towns.map(town =>
    JSON.stringify({
      prompt: `Whom do I ask about ${kind} in ${town}?`,
      completion: `${kind} desk of ${town}`,
    }),
  );
const file = (lines: readonly string[]) => `${lines.join('\n')}\n`;

const save = (path: string, text: string) =>
  vscode.workspace.fs.writeFile(inFolder(path), new TextEncoder().encode(text));

describe('a training set', () => {
  afterEach(closeAll);

  it('is summed up at its top', async () => {
    const document = await write('lens/rows.jsonl', file(rows('luggage')));
    await vscode.commands.executeCommand('fineline.checkFile');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    const [title = ''] = lenses.map(({ command }) => command?.title ?? '');
    equal(title.startsWith('10 rows'), true);
  });

  it('is compared with the held-back file beside it', async () => {
    await save('beside/valid.jsonl', file(rows('tickets').slice(0, 3)));
    const { uri } = await write('beside/train.jsonl', file([...rows('tickets'), ...rows('refunds')]));
    await waitForDiagnostics(uri, 'train-evaluation-overlap', 1);
  });

  it('is compared with the file that an open config evaluates on', async () => {
    await save('configured/held.jsonl', file(rows('meals').slice(0, 3)));
    await write(
      'configured/job.yml',
      'base_model: acme/Bee-8B\ndatasets:\n  - path: rows.jsonl\ntest_datasets:\n  - path: held.jsonl\nadapter: lora\n',
    );
    await vscode.commands.executeCommand('fineline.checkFile');
    const { uri } = await write('configured/rows.jsonl', file([...rows('meals'), ...rows('seats')]));
    await waitForDiagnostics(uri, 'train-evaluation-overlap', 1);
  });

  it('is compared again when the held-back rows or the config change', async () => {
    await save('again/valid.jsonl', file(rows('parcels').slice(0, 3)));
    const { uri } = await write('again/train.jsonl', file([...rows('letters'), ...rows('stamps')]));
    await waitForDiagnostics(uri, 'train-evaluation-overlap', 0);
    await save('again/valid.jsonl', file(rows('stamps').slice(0, 3)));
    await waitForDiagnostics(uri, 'train-evaluation-overlap', 1);
    await save('again/valid.jsonl', file(rows('parcels').slice(0, 3)));
    await waitForDiagnostics(uri, 'train-evaluation-overlap', 0);
    await save('again/other.jsonl', file(rows('letters').slice(0, 3)));
    await write(
      'again/job.yml',
      'base_model: acme/Bee-8B\ndatasets:\n  - path: train.jsonl\ntest_datasets:\n  - path: other.jsonl\nadapter: lora\n',
    );
    await vscode.commands.executeCommand('fineline.checkFile');
    await waitForDiagnostics(uri, 'train-evaluation-overlap', 1);
  });

  it('is found in the folder that a config names', async () => {
    await save('folder/berths/train.jsonl', file(rows('berths')));
    await write('folder/job.yml', 'model: acme/Bee-3B\ndata: berths\niters: 60\nnum_layers: 4\n');
    await vscode.commands.executeCommand('fineline.checkFile');
    const said = await hoverAt(await show('folder/job.yml'), 'berths');
    includes(said.replaceAll('&nbsp;', ' '), '10 rows');
  });

  it('is summed up where a config names it, with a way to it', async () => {
    await save('named/data/rows.jsonl', file(rows('pets')));
    await write(
      'named/jobs/job.yml',
      'base_model: acme/Bee-8B\ndatasets:\n  - path: data/rows.jsonl\nadapter: lora\n',
    );
    await vscode.commands.executeCommand('fineline.checkFile');
    const said = await hoverAt(await show('named/jobs/job.yml'), 'data/rows.jsonl');
    includes(said.replaceAll('&nbsp;', ' '), '10 rows');
    includes(said, inFolder('named/data/rows.jsonl').toString());
  });

  it('is not looked for outside the workspace', async () => {
    await write(
      'outside.yml',
      'base_model: acme/Bee-8B\ndatasets:\n  - path: ../../rows.jsonl\nadapter: lora\n',
    );
    await vscode.commands.executeCommand('fineline.checkFile');
    const said = await hoverAt(await show('outside.yml'), '../../rows.jsonl');
    equal(said.includes('](file'), false);
  });
});
