import * as vscode from 'vscode';
import { loadCore } from '../core';
import type { FindingStore } from '../findingStore';
import type { ProjectFiles } from '../projectFiles';
import { rangeIn, sourceOf } from '../textRanges';
import { explanationText } from './explanationText';

/**
 * In a design document: how a statement about training was read, and how often the knowledge that is named changes. Where a
 * finding stands on a statement, its own hover says enough.
 */
export class DocumentHover implements vscode.HoverProvider {
  constructor(
    private readonly store: FindingStore,
    private readonly projects: ProjectFiles,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const facts = this.store.factsOf(document);
    if (facts?.kind !== 'design-doc') return undefined;
    const { explainClaim, explainSubject } = await loadCore();
    const { catalogue } = await this.projects.of(document.uri);
    if (this.store.factsOf(document) !== facts) return undefined;
    const offset = document.offsetAt(position);
    const found = [
      explainSubject(sourceOf(document), offset, catalogue),
      this.store.at(document, position).length > 0 ? null : explainClaim(facts, offset),
    ].filter(each => each !== null);
    const [nearest] = found;
    return nearest && new vscode.Hover(found.map(explanationText), rangeIn(document, nearest.range));
  }
}
