import * as vscode from 'vscode';
import { loadCore, say } from './core';
import type { FindingStore } from './findingStore';
import { readableDocuments } from './ourDocuments';

/** Says above a design document what it decides, what its facts call for and what it leaves open; a click opens the panel. */
export function showDecisionLens(store: FindingStore): vscode.Disposable {
  const lens = new DecisionLens(store);
  return vscode.Disposable.from(lens, vscode.languages.registerCodeLensProvider(readableDocuments, lens));
}

class DecisionLens implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #following: vscode.Disposable;
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(private readonly store: FindingStore) {
    this.#following = store.onDidChange(uri => {
      if (store.of(uri)?.result.kind === 'design-doc') this.#changed.fire();
    });
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const { decisionInBrief } = await loadCore();
    // Also while the text moves on: a line that comes and goes would make the text jump.
    const facts = this.store.of(document.uri)?.result.facts;
    const parts = facts?.kind === 'design-doc' ? decisionInBrief(facts, document.getText()) : null;
    if (parts === null) return [];
    const title = parts.map(part => say(part)).join(' · ');
    const command = { command: 'fineline.assessDocument', title, arguments: [document.uri] };
    return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command)];
  }

  dispose(): void {
    this.#following.dispose();
    this.#changed.dispose();
  }
}
