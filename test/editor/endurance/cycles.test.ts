import * as vscode from 'vscode';
import { CatalogueFile } from '../../../src/editor/catalogueFile';
import { Checker } from '../../../src/editor/checker';
import { FindingStore } from '../../../src/editor/findingStore';
import { LiveCheck } from '../../../src/editor/liveCheck';
import { ProjectFiles } from '../../../src/editor/projectFiles';
import { EvaluationFiles } from '../../../src/editor/trainingData/evaluationFiles';
import { WorkspaceTexts } from '../../../src/editor/trainingData/workspaceTexts';
import { Bearings } from '../../../src/editor/workspace/bearings';
import { suiteMark } from '../../host/consoleReporter';
import { waitForDiagnostics } from '../support/diagnostics';
import { equal } from '../support/equal';
import { closeAll, inFolder, replaceText, show } from '../support/workspace';

const rule = 'volatile-knowledge';
const risky = '# Ferry desk\n\nWe will fine-tune a small model on the ferry fares.\n';
const cycles = 1000;
/** Before memory is measured first: caches fill up and code is compiled. */
const warmUp = 100;
const files = 10;

/** Opens, edits and closes a file as a person does, and waits for its warning to come and go. */
async function cycle(count: number): Promise<void> {
  const path = `cycles/${count % files}.md`;
  const document = await show(path);
  await waitForDiagnostics(document.uri, rule, 1);
  await replaceText(document, `${risky}\n${count}\n`);
  await waitForDiagnostics(document.uri, rule, 1);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await waitForDiagnostics(inFolder(path), rule, 0);
}

/** Bytes in use after everything that can be collected is; null where the host does not say. */
function memory(): number | null {
  const v8 = globalThis.process?.getBuiltinModule?.('node:v8');
  const vm = globalThis.process?.getBuiltinModule?.('node:vm');
  if (v8 === undefined || vm === undefined) return null;
  v8.setFlagsFromString('--expose-gc');
  const collect: () => void = vm.runInNewContext('gc');
  for (let round = 0; round < 3; round += 1) collect();
  return process.memoryUsage().heapUsed;
}

describe('opening, editing and closing', function () {
  this.timeout(900_000);
  // A second set of the parts that keep something per document, whose insides can be looked at.
  const extensionUri = () => {
    const extension = vscode.extensions.getExtension('fineline.fineline');
    if (extension === undefined) throw new Error('The extension is not there.');
    return extension.extensionUri;
  };
  const store = new FindingStore();
  let parts: vscode.Disposable;

  before(async () => {
    for (let count = 0; count < files; count += 1) {
      await vscode.workspace.fs.writeFile(inFolder(`cycles/${count}.md`), new TextEncoder().encode(risky));
    }
    const log = vscode.window.createOutputChannel('Endurance', { log: true });
    const projects = new ProjectFiles(new CatalogueFile(extensionUri()));
    const bearings = new Bearings(store);
    const checker = new Checker(projects, new EvaluationFiles(store, new WorkspaceTexts()), bearings, log);
    parts = vscode.Disposable.from(log, projects, bearings, new LiveCheck(store, checker, projects), store);
  });
  after(() => parts.dispose());

  it(`${cycles} times leaves no result, no diagnostic and no memory behind`, async () => {
    for (let count = 0; count < warmUp; count += 1) await cycle(count);
    await closeAll();
    const before = memory();
    const started = Date.now();
    for (let count = 0; count < cycles; count += 1) await cycle(count);
    await closeAll();
    const after = memory();
    const perCycle = Math.round((Date.now() - started) / cycles);
    const megabytes = [before, after].map(bytes => ((bytes ?? 0) / 1e6).toFixed(1));
    console.log(
      `${suiteMark}      ${cycles} cycles of ${perCycle} ms; memory ${megabytes.join(' MB, then ')} MB`,
    );
    equal(store.all().length, 0);
    equal(
      vscode.languages
        .getDiagnostics()
        .filter(([, found]) => found.some(({ source }) => source === 'fineline')),
      [],
    );
    if (before !== null && after !== null) equal(after <= before * 1.05, true);
  });
});
