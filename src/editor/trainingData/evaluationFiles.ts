import * as vscode from 'vscode';
import type { SourceText } from '../../core';
import { loadCore } from '../core';
import type { FindingStore } from '../findingStore';
import { dataPlaces } from './dataPlaces';
import type { WorkspaceTexts } from './workspaceTexts';

/** Finds the rows that are held back from a training set. */
export class EvaluationFiles {
  constructor(
    private readonly store: FindingStore,
    private readonly texts: WorkspaceTexts,
  ) {}

  /** What an open config evaluates on that trains on this file, else the file beside it whose name says so. */
  async of(training: vscode.Uri): Promise<SourceText | undefined> {
    for (const place of [...this.#configured(training), ...(await this.#beside(training))]) {
      const text = place.toString() === training.toString() ? null : await this.texts.read(place);
      if (text !== null) return { path: place.path, text };
    }
    return undefined;
  }

  #configured(training: vscode.Uri): vscode.Uri[] {
    const lies = (config: vscode.Uri, path: string) =>
      dataPlaces(config, path).some(place => place.toString() === training.toString());
    return this.store.all().flatMap(({ uri, result: { facts } }) => {
      if (facts?.kind !== 'training-config') return [];
      if (!facts.datasets.some(({ value }) => lies(uri, value))) return [];
      return facts.evaluatedOn.flatMap(({ value }) => dataPlaces(uri, value));
    });
  }

  async #beside(training: vscode.Uri): Promise<vscode.Uri[]> {
    if (vscode.workspace.getWorkspaceFolder(training) === undefined) return [];
    const { evaluationSibling } = await loadCore();
    const folder = vscode.Uri.joinPath(training, '..');
    const name = training.path.slice(training.path.lastIndexOf('/') + 1);
    try {
      const siblings = (await vscode.workspace.fs.readDirectory(folder)).map(([each]) => each);
      const found = evaluationSibling(name, siblings);
      return found === null ? [] : [vscode.Uri.joinPath(folder, found)];
    } catch {
      return [];
    }
  }
}
