import * as vscode from 'vscode';
import type { Checker, Outcome } from './checker';
import { Debouncer } from './debouncer';
import type { FindingStore } from './findingStore';
import { readableDocuments } from './ourDocuments';
import type { ProjectFiles } from './projectFiles';
import { sourceOf } from './textRanges';

/** How long typing must pause before a document is checked, in milliseconds. */
const quietMs = 150;

/** Keeps the store equal to the open documents: checks on opening and editing, and drops what is closed or deleted. */
export class LiveCheck implements vscode.Disposable {
  readonly #debouncer = new Debouncer(quietMs);
  /** The latest check begun for each document: an earlier one that ends later must not win. */
  readonly #latest = new Map<string, symbol>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(
    private readonly store: FindingStore,
    private readonly checker: Checker,
    projects: ProjectFiles,
  ) {
    const deletions = vscode.workspace.createFileSystemWatcher('**/*', true, true, false);
    this.#subscriptions = [
      this.#debouncer,
      deletions,
      deletions.onDidDelete(uri => this.#forget(uri)),
      vscode.workspace.onDidOpenTextDocument(document => void this.checkNow(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#checkSoon(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      projects.onDidChange(() => this.#checkAll()),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('fineline')) this.#checkAll();
      }),
    ];
    // In a turn of its own: loading the core would count as waking up.
    const first = setTimeout(() => this.#checkAll());
    this.#subscriptions.push({ dispose: () => clearTimeout(first) });
  }

  /** Fires with each document whose result was set or dropped. */
  get onDidCheck(): vscode.Event<vscode.Uri> {
    return this.store.onDidChange;
  }

  /** The result for the text as it stands, checked now if it has not been. */
  async resultOf(document: vscode.TextDocument): Promise<Outcome | undefined> {
    const known = this.store.of(document.uri);
    return known?.version === document.version ? known.result : this.checkNow(document);
  }

  /** Checks a document without delay. Answers its result, or undefined where it is not one that Fineline reads. */
  async checkNow(document: vscode.TextDocument): Promise<Outcome | undefined> {
    const { uri, version } = document;
    this.#debouncer.cancel(uri.toString());
    if (vscode.languages.match(readableDocuments, document) === 0) {
      this.#forget(uri);
      return undefined;
    }
    const ticket = Symbol();
    this.#latest.set(uri.toString(), ticket);
    const result = await this.checker.check(uri, sourceOf(document));
    // The text may have moved on, the document may be gone, or settings may have changed while files were read.
    if (document.isClosed || document.version !== version) return undefined;
    if (this.#latest.get(uri.toString()) !== ticket) return result;
    this.store.set(document, result);
    return result;
  }

  #checkSoon(document: vscode.TextDocument): void {
    this.#debouncer.run(document.uri.toString(), () => void this.checkNow(document));
  }

  #checkAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.checkNow(document);
  }

  #forget(uri: vscode.Uri): void {
    this.#debouncer.cancel(uri.toString());
    this.#latest.delete(uri.toString());
    this.store.drop(uri);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
