import * as vscode from 'vscode';
import type { CheckResult, SourceText } from '../../core';
import type { Checker } from '../checker';
import { loadCore } from '../core';
import type { FindingStore } from '../findingStore';
import { rangeIn } from '../textRanges';
import { dataPlaces } from '../trainingData/dataPlaces';
import type { WorkspaceTexts } from '../trainingData/workspaceTexts';

/** Says what is in a training set that a config names, where it lies in the workspace, and leads to it. */
export class DatasetHover implements vscode.HoverProvider {
  constructor(
    private readonly store: FindingStore,
    private readonly checker: Checker,
    private readonly texts: WorkspaceTexts,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const facts = this.store.factsOf(document);
    if (facts?.kind !== 'training-config') return undefined;
    const offset = document.offsetAt(position);
    const named = [...facts.datasets, ...facts.evaluatedOn].find(
      ({ range }) => range.start <= offset && offset <= range.end,
    );
    const found = named && (await this.#find(document.uri, named.value));
    if (named === undefined || found === undefined) return undefined;
    const result = await this.checker.check(found.uri, found.source);
    return new vscode.Hover(await textOf(named.value, found.uri, result), rangeIn(document, named.range));
  }

  async #find(
    config: vscode.Uri,
    path: string,
  ): Promise<{ readonly uri: vscode.Uri; readonly source: SourceText } | undefined> {
    for (const uri of dataPlaces(config, path)) {
      const text = await this.texts.read(uri);
      if (text !== null) return { uri, source: { path: uri.path, text } };
    }
    return undefined;
  }
}

async function textOf(path: string, uri: vscode.Uri, result: CheckResult): Promise<vscode.MarkdownString> {
  const { trainingDataSummary } = await loadCore();
  const { facts, findings, reason } = result;
  const summary = facts?.kind === 'training-data' ? trainingDataSummary(facts) : reason;
  const text = new vscode.MarkdownString();
  text.appendText(summary).appendMarkdown('\n\n');
  for (const { ruleId } of findings) text.appendMarkdown(`- \`${ruleId}\`\n`);
  text
    .appendMarkdown(`\n[${vscode.l10n.t('Open')} `)
    .appendText(path)
    .appendMarkdown(`](${uri.toString()})`);
  return text;
}
