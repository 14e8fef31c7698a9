import * as vscode from 'vscode';
import { loadCore } from '../core';
import { toDiagnostic } from '../findingDiagnostic';
import type { FindingStore } from '../findingStore';
import { fileOf } from '../notebookFiles';
import { isElsewhere, relatedPlaces } from '../relatedPlaces';
import type { RulePages } from '../rulePages';
import { rangeAt } from '../textRanges';
import type { WorkspaceTexts } from '../trainingData/workspaceTexts';
import type { WorkspaceFile } from './workspaceCheck';

interface Found {
  readonly uri: vscode.Uri;
  readonly diagnostics: readonly vscode.Diagnostic[];
  /** Paths of other files that findings lead to. */
  readonly related: ReadonlySet<string>;
}

/**
 * What a check of the workspace found in files, until the file changes or goes. Of a document that is open, the live result is
 * shown instead. Only files with findings are kept, and none of their text.
 */
export class WorkspaceFindings implements vscode.Disposable {
  readonly #found = new Map<string, Found>();
  #saysSome = false;
  readonly #collection = vscode.languages.createDiagnosticCollection('fineline workspace');
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*', true, false, false);
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly store: FindingStore,
    private readonly pages: RulePages,
    private readonly texts: WorkspaceTexts,
  ) {
    this.#subscriptions = [
      this.#collection,
      this.#watcher,
      this.#watcher.onDidChange(uri => this.drop(uri)),
      this.#watcher.onDidDelete(uri => this.#dropBelow(uri)),
      // Virtual file systems need not watch.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.drop(uri)),
      store.onDidChange(uri => this.#show(fileOf(uri))),
      vscode.workspace.onDidCloseNotebookDocument(({ uri }) => this.#show(uri)),
    ];
  }

  /** The files with findings. */
  get files(): readonly vscode.Uri[] {
    return [...this.#found.values()].map(({ uri }) => uri);
  }

  /** The files with a finding that leads to this one. */
  relatedTo({ path }: vscode.Uri): readonly vscode.Uri[] {
    return [...this.#found.values()].filter(({ related }) => related.has(path)).map(({ uri }) => uri);
  }

  /** Takes the place of what was found in the file before. */
  async take({ uri, text, result: { findings } }: WorkspaceFile): Promise<void> {
    this.drop(uri);
    if (findings.length === 0) return;
    const { Lines } = await loadCore();
    const lines = new Lines(text);
    const shown = { uri, rangeOf: rangeAt(lines), pages: this.pages };
    const elsewhere = findings.flatMap(({ related }) => related.filter(isElsewhere));
    const diagnostics = findings.map(finding => toDiagnostic(finding, shown));
    if (elsewhere.length > 0) {
      const places = await Promise.all(findings.map(each => relatedPlaces(shown, each, this.texts)));
      for (const [index, diagnostic] of diagnostics.entries())
        diagnostic.relatedInformation = places[index] ?? [];
    }
    const related = new Set(elsewhere.map(({ path = '' }) => path));
    this.#found.set(uri.toString(), { uri, diagnostics, related });
    this.#show(uri);
    this.#say();
  }

  drop(uri: vscode.Uri): void {
    if (!this.#found.delete(uri.toString())) return;
    this.#show(uri);
    this.#say();
  }

  clear(): void {
    this.#found.clear();
    this.#collection.clear();
    this.#say();
  }

  /** Lets the command that clears them be offered only where there are some. */
  #say(): void {
    const hasSome = this.#found.size > 0;
    if (hasSome === this.#saysSome) return;
    this.#saysSome = hasSome;
    void vscode.commands.executeCommand('setContext', 'fineline.hasWorkspaceFindings', hasSome);
  }

  #dropBelow(gone: vscode.Uri): void {
    for (const { uri } of this.#found.values()) {
      if (uri.toString() === gone.toString() || uri.toString().startsWith(`${gone.toString()}/`))
        this.drop(uri);
    }
  }

  #show(uri: vscode.Uri): void {
    const found = this.#found.get(uri.toString());
    if (found === undefined || this.#isLive(uri)) this.#collection.delete(uri);
    else this.#collection.set(uri, found.diagnostics);
  }

  /** A notebook is live by its cells. */
  #isLive(uri: vscode.Uri): boolean {
    return (
      this.store.of(uri) !== undefined ||
      vscode.workspace.notebookDocuments.some(notebook => notebook.uri.toString() === uri.toString())
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
    this.#found.clear();
  }
}
