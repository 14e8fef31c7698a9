import * as vscode from 'vscode';
import { loadCore } from '../core';
import type { FindingStore } from '../findingStore';
import { readableDocuments } from '../ourDocuments';

/** Shows a training set's figures in one line at its top; a click leads to what was found in it. */
export function showSummaryLens(store: FindingStore): vscode.Disposable {
  const lens = new SummaryLens(store);
  return vscode.Disposable.from(lens, vscode.languages.registerCodeLensProvider(readableDocuments, lens));
}

class SummaryLens implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #following: vscode.Disposable;
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(private readonly store: FindingStore) {
    this.#following = store.onDidChange(uri => {
      if (store.of(uri)?.result.kind === 'training-data') this.#changed.fire();
    });
  }

  async provideCodeLenses({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const result = this.store.of(uri)?.result;
    if (result?.facts?.kind !== 'training-data') return [];
    const { trainingDataSummary } = await loadCore();
    const title = trainingDataSummary(result.facts);
    const command = result.findings.length === 0 ? '' : 'workbench.actions.view.problems';
    return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), { title, command })];
  }

  dispose(): void {
    this.#following.dispose();
    this.#changed.dispose();
  }
}
