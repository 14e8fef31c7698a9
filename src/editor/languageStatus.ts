import * as vscode from 'vscode';
import type { CheckResult } from '../core';
import type { FindingStore } from './findingStore';
import { readableDocuments } from './ourDocuments';

/** Shows beside the language what Fineline makes of the document in front: working, its findings, or why it is silent. */
export function showLanguageStatus(store: FindingStore): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('fineline', readableDocuments);
  item.name = 'Fineline';
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) return;
    Object.assign(item, stateOf(store.of(document.uri)?.result));
  };
  update();
  return vscode.Disposable.from(
    item,
    store.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

type State = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'busy' | 'severity' | 'command'>;

const { Information, Warning } = vscode.LanguageStatusSeverity;

function stateOf(result: CheckResult | undefined): State {
  if (result === undefined) {
    return {
      text: vscode.l10n.t('Fineline: checking'),
      detail: '',
      busy: true,
      severity: Information,
      command: undefined,
    };
  }
  const idle = { busy: false, severity: Information, command: undefined };
  if (result.stopped !== null) {
    return {
      ...idle,
      text: vscode.l10n.t('Fineline: read in part'),
      detail: result.stopped.reason,
      severity: Warning,
    };
  }
  if (result.kind === 'other') {
    return { ...idle, text: vscode.l10n.t('Fineline: not checked'), detail: result.reason };
  }
  const { findings, accepted, reason } = result;
  const detail = accepted.length === 0 ? reason : `${countAccepted(accepted.length)} ${reason}`;
  if (findings.length === 0) return { ...idle, text: vscode.l10n.t('Fineline: no findings'), detail };
  const text =
    findings.length === 1
      ? vscode.l10n.t('Fineline: 1 finding')
      : vscode.l10n.t('Fineline: {0} findings', findings.length);
  return { ...idle, text, detail, severity: Warning, command: showProblems() };
}

const countAccepted = (count: number): string =>
  count === 1
    ? vscode.l10n.t('1 finding is accepted in the baseline.')
    : vscode.l10n.t('{0} findings are accepted in the baseline.', count);

const showProblems = (): vscode.Command => ({
  command: 'workbench.actions.view.problems',
  title: vscode.l10n.t('Show Problems'),
});
