import * as vscode from 'vscode';
import { offeredAt } from './support/actions';
import { diagnosticsOf, waitForDiagnostics } from './support/diagnostics';
import { equal } from './support/equal';
import { hoverAt } from './support/hovers';
import { includes } from './support/includes';
import { closeAll, inFolder, replaceText, show, write } from './support/workspace';

const rule = 'volatile-knowledge';
const risky = '# Ferry desk\n\n## Decision\n\nWe will fine-tune a small model on the ferry fares.\n';
const sound = risky.replace(
  'We will fine-tune a small model on the ferry fares.',
  'We will retrieve the ferry fares at request time and fine-tune a small model only for stable behavior.',
);
const needless = '<!-- fineline-disable-next-line latency-mismatch -- old -->\n';

async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);
}

const whole = (document: vscode.TextDocument) => new vscode.Range(0, 0, document.lineCount, 0);
const plain = (text: string) => text.replaceAll('&nbsp;', ' ').replaceAll('\\', '');

describe('a design document', () => {
  afterEach(closeAll);

  it('has fixes that rewrite the decision, then the page, and last to set it aside', async () => {
    const document = await write('fixes/adr.md', risky);
    const [warning] = await waitForDiagnostics(document.uri, rule, 1);
    if (warning === undefined) throw new Error('There is no warning.');
    const actions = await actionsAt(document.uri, warning.range, 'quickfix');
    const titles = actions.map(({ title }) => title);
    equal(titles.slice(0, 3), [
      'Rewrite as hybrid: retrieve the facts, train only behavior',
      'Rewrite as retrieval',
      `Explain ${rule}`,
    ]);
    equal(titles.at(-1), `Suppress ${rule} here, with a reason…`);
    equal(
      actions.some(({ isPreferred }) => isPreferred),
      false,
    );
    const edit = actions[0]?.edit;
    if (edit === undefined) throw new Error('The fix has no edit.');
    await vscode.workspace.applyEdit(edit);
    await waitForDiagnostics(document.uri, rule, 0);
    equal(document.getText(), sound);
  });

  it('has no fixes for a text that has moved on', async () => {
    const document = await write('fixes/moved.md', risky);
    const [warning] = await waitForDiagnostics(document.uri, rule, 1);
    if (warning === undefined) throw new Error('There is no warning.');
    const typing = replaceText(document, `${risky}\nOne more line.\n`);
    const { version } = document;
    const asked = offeredAt(document.uri, warning.range, vscode.CodeActionKind.QuickFix);
    await typing;
    const actions = await asked;
    // Either the text was checked again by then, or nothing is offered.
    for (const { edit } of actions.filter(({ title }) => title.startsWith('Rewrite'))) {
      if (edit !== undefined) await vscode.workspace.applyEdit(edit);
      equal(document.getText().includes('We will fine-tune'), false);
      break;
    }
    equal(document.version > version, true);
  });

  it('is put right as a whole where that is safe, and only there', async () => {
    const document = await write('fixes/all.md', `${needless}${risky}`);
    await waitForDiagnostics(document.uri, 'needless-suppression', 1);
    const [action] = await actionsAt(document.uri, whole(document), 'source.fixAll.fineline');
    if (action?.edit === undefined) throw new Error('There is nothing to fix.');
    await vscode.workspace.applyEdit(action.edit);
    equal(document.getText(), risky);
    await waitForDiagnostics(document.uri, 'needless-suppression', 0);
    equal(await actionsAt(document.uri, whole(document), 'source.fixAll.fineline'), []);
  });

  it('explains a statement and a subject where they stand, and nothing elsewhere', async () => {
    const options = '## Options\n\nWe will fine-tune a small model on the drug formulary.\n';
    const document = await write('hovers/adr.md', `${risky}\n${options}`);
    await waitForDiagnostics(document.uri, rule, 1);
    includes(plain(await hoverAt(document, 'on the drug')), 'Training a model: only considered');
    includes(plain(await hoverAt(document, 'drug formulary')), 'It changes monthly');
    equal((await hoverAt(document, 'small model on the ferry')).includes('Training'), false);
    equal(await hoverAt(document, 'Decision'), '');
  });

  it('says above its text what it decides, and leads to the panel', async () => {
    const document = await write('lens/adr.md', risky);
    await waitForDiagnostics(document.uri, rule, 1);
    const [lens, ...others] = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    equal(others, []);
    includes(lens?.command?.title ?? '', 'into weights · its facts');
    equal(lens?.command?.command, 'fineline.assessDocument');
  });

  it('has no such line where it decides nothing', async () => {
    const document = await write('lens/notes.md', '# Notes\n\nShould we fine-tune a language model?\n');
    await vscode.commands.executeCommand('fineline.checkFile');
    const lenses = await vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);
    equal(lenses, []);
  });
});

describe('a finding', () => {
  afterEach(closeAll);

  it('leads to its other end, also in another file', async () => {
    const row = (count: number) =>
      `{"prompt": "Desk of pier ${count}?", "completion": "Room ${count * 7}."}\n`;
    const rows = Array.from({ length: 12 }, (_, count) => row(count));
    await vscode.workspace.fs.writeFile(
      inFolder('ends/valid.jsonl'),
      new TextEncoder().encode(`${row(90)}${rows.slice(0, 2).join('')}`),
    );
    const { uri } = await write('ends/train.jsonl', rows.join(''));
    const placesOf = () =>
      diagnosticsOf(uri, 'train-evaluation-overlap').flatMap(
        ({ relatedInformation }) => relatedInformation ?? [],
      );
    await new Promise<void>(resolve => {
      const look = () => {
        if (placesOf().length === 0) return;
        listening.dispose();
        resolve();
      };
      const listening = vscode.languages.onDidChangeDiagnostics(look);
      look();
    });
    const [place] = placesOf();
    equal(place?.location.uri.toString(), inFolder('ends/valid.jsonl').toString());
    equal(place?.location.range.start.line, 1);
  });

  it('is hidden below the severity that the user wants to see', async () => {
    const text =
      '# Letters\n\nWe fine-tune Mistral 7B on 5,000 approved letters so that it writes in our style.\n';
    const { uri } = await write('severity.md', text);
    await waitForDiagnostics(uri, 'prompt-first', 1);
    const settings = vscode.workspace.getConfiguration('fineline');
    await settings.update('minimumSeverity', 'warning', vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(uri, 'prompt-first', 0);
    await settings.update('minimumSeverity', undefined, vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(uri, 'prompt-first', 1);
  });
});

describe('where a document comes from', () => {
  afterEach(closeAll);

  it('a virtual file system is as good as a disk, and a read-only file as any other', async () => {
    const files = new OneFile(new TextEncoder().encode(risky));
    const providing = vscode.workspace.registerFileSystemProvider('memfs', files, { isReadonly: true });
    const uri = vscode.Uri.parse('memfs:/plans/adr.md');
    await vscode.window.showTextDocument(uri);
    await waitForDiagnostics(uri, rule, 1);
    equal(vscode.workspace.fs.isWritableFileSystem('memfs'), false);
    await closeAll();
    providing.dispose();
  });

  it('a comparison of two versions shows a finding once', async () => {
    const { uri } = await write('diff/adr.md', risky);
    await waitForDiagnostics(uri, rule, 1);
    const before: vscode.TextDocumentContentProvider = { provideTextDocumentContent: () => risky };
    const providing = vscode.workspace.registerTextDocumentContentProvider('before', before);
    const old = uri.with({ scheme: 'before' });
    await vscode.commands.executeCommand('vscode.diff', old, uri);
    await vscode.workspace.openTextDocument(old);
    await vscode.commands.executeCommand('fineline.checkFile');
    equal(diagnosticsOf(old, rule).length, 0);
    equal(diagnosticsOf(uri, rule).length, 1);
    providing.dispose();
  });

  it('a document that was never saved leaves nothing behind', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: risky });
    await vscode.window.showTextDocument(document);
    await waitForDiagnostics(document.uri, rule, 1);
    await closeAll();
    await waitForDiagnostics(document.uri, rule, 0);
  });

  it('a file opened beside itself is checked once', async () => {
    const document = await show('docs/adr/0001-clinical-note-generation.md');
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    equal((await waitForDiagnostics(document.uri, rule, 1)).length, 1);
  });
});

/** A file system that holds one file. */
class OneFile implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(private readonly bytes: Uint8Array) {}

  watch = (): vscode.Disposable => new vscode.Disposable(() => undefined);
  stat = (uri: vscode.Uri): vscode.FileStat => {
    if (!uri.path.endsWith('.md')) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.bytes.length };
  };
  readFile = (uri: vscode.Uri): Uint8Array => {
    if (!uri.path.endsWith('.md')) throw vscode.FileSystemError.FileNotFound(uri);
    return this.bytes;
  };
  readDirectory = (): [string, vscode.FileType][] => [];
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}
