import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { CatalogueFile } from '../../../src/editor/catalogueFile';
import { Checker } from '../../../src/editor/checker';
import { FindingStore } from '../../../src/editor/findingStore';
import { ProjectFiles } from '../../../src/editor/projectFiles';
import { RulePages } from '../../../src/editor/rulePages';
import { EvaluationFiles } from '../../../src/editor/trainingData/evaluationFiles';
import { WorkspaceTexts } from '../../../src/editor/trainingData/workspaceTexts';
import { Bearings } from '../../../src/editor/workspace/bearings';
import { filesIn } from '../../../src/editor/workspace/folderWalk';
import { type Receiver, WorkspaceCheck } from '../../../src/editor/workspace/workspaceCheck';
import { WorkspaceFindings } from '../../../src/editor/workspace/workspaceFindings';
import { inFolder } from '../../editor/support/workspace';
import { suiteMark } from '../../host/consoleReporter';
import { median } from '../timing';

const runs = 5;
const never = new vscode.CancellationTokenSource().token;
const print = (line: string) => console.log(suiteMark + line);

/** Frees what nothing holds any more; answers what is left, in kilobytes. */
function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1_000;
}

function parts() {
  const extension = vscode.extensions.getExtension('fineline.fineline');
  if (extension === undefined) throw new Error('The extension is not there.');
  const log = vscode.window.createOutputChannel('bench', { log: true });
  const store = new FindingStore();
  const projects = new ProjectFiles(new CatalogueFile(extension.extensionUri));
  const [texts, bearings] = [new WorkspaceTexts(), new Bearings(store)];
  const checker = new Checker(projects, new EvaluationFiles(store, texts), bearings, log);
  const findings = new WorkspaceFindings(store, new RulePages(extension.extensionUri), texts);
  return { check: new WorkspaceCheck(store, checker, projects, bearings), findings };
}

async function milliseconds(action: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** The least that any scan has to do: read the same files, as many at once. */
async function readAll(files: readonly vscode.Uri[]): Promise<void> {
  const waiting = files.values();
  const work = async () => {
    for (const uri of waiting) new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  };
  await Promise.all(Array.from({ length: 16 }, work));
}

describe('check of the workspace', function () {
  this.timeout(0);
  const { check, findings } = parts();
  const receiver: Receiver = { take: file => findings.take(file), skip: () => undefined };
  const scan = (folder: string, token = never) => check.checkFolders([inFolder(folder)], receiver, token);

  for (const [name, folder, bar] of [
    ['files that do not speak of tuning', 'other', '≤ 2'],
    ['others that use the same words', 'alike', ''],
    ['design documents and configs', 'ours', ''],
  ] as const) {
    it(`takes so long beside reading: ${name}`, async () => {
      const files: vscode.Uri[] = [];
      for await (const some of filesIn(inFolder(folder), never)) files.push(...some.map(({ uri }) => uri));
      await scan(folder);
      const times = { reading: [] as number[], scanning: [] as number[] };
      for (let run = 0; run < runs; run += 1) {
        times.reading.push(await milliseconds(() => readAll(files)));
        times.scanning.push(await milliseconds(() => scan(folder)));
      }
      const [reading, scanning] = [median(times.reading), median(times.scanning)];
      const figures = [reading, scanning].map(value => value.toFixed(0).padStart(8)).join(' ');
      print(
        `  ${`${name} (${files.length})`.padEnd(44)} ${figures} ${(scanning / reading).toFixed(2).padStart(6)} ${bar.padStart(5)}`,
      );
      findings.clear();
    });
  }

  it('keeps so much in memory', async () => {
    const before = heapAfterCollection();
    for (const [name, folder] of [
      ['one copy of the files', 'other/copy-1'],
      ['all copies', 'other'],
      ['files with findings', 'ours'],
    ] as const) {
      await scan(folder);
      const kept = Math.max(0, heapAfterCollection() - before).toFixed(0);
      print(`  kept after ${name}: ${kept} kB, of ${findings.files.length} files with findings`);
      findings.clear();
    }
  });

  it('stops so soon', async () => {
    const waits: number[] = [];
    for (let files = 1; files <= 20; files += 1) waits.push(await waitAfterCancelling(files));
    print(`  longest wait after cancelling: ${Math.max(...waits).toFixed(0)} ms (bar: ≤ 100)`);
    findings.clear();
  });

  /** A person cancels when so many files are done; how long the check goes on from then. */
  async function waitAfterCancelling(files: number): Promise<number> {
    const source = new vscode.CancellationTokenSource();
    let done = 0;
    let pressed = 0;
    const take: Receiver['take'] = async file => {
      await receiver.take(file);
      done += 1;
      if (done !== files) return;
      pressed = performance.now();
      // The press arrives as any event does: when the check lets others have a turn.
      setImmediate(() => source.cancel());
    };
    await check.checkFolders([inFolder('ours')], { ...receiver, take }, source.token);
    return performance.now() - pressed;
  }
});
