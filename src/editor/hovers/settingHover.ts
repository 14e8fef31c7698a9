import * as vscode from 'vscode';
import { loadCore } from '../core';
import type { FindingStore } from '../findingStore';
import type { ProjectFiles } from '../projectFiles';
import { rangeIn } from '../textRanges';
import { explanationText } from './explanationText';

/** Says what the key of a training config means for its job. */
export class SettingHover implements vscode.HoverProvider {
  constructor(
    private readonly store: FindingStore,
    private readonly projects: ProjectFiles,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const facts = this.store.factsOf(document);
    if (facts?.kind !== 'training-config') return undefined;
    const { explainSetting } = await loadCore();
    const { settings } = await this.projects.of(document.uri);
    const explanation = explainSetting(facts, document.offsetAt(position), settings.thresholds);
    if (explanation === null || this.store.factsOf(document) !== facts) return undefined;
    return new vscode.Hover(explanationText(explanation), rangeIn(document, explanation.range));
  }
}
