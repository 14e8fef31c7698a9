import * as vscode from 'vscode';
import type { Outcome, Silence } from './checker';
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

const { Information, Warning, Error: Failure } = vscode.LanguageStatusSeverity;

/** Being checked; with or without findings; read in part; not ours, with what is missing; or off, with who switched it off. */
export function stateOf(result: Outcome | undefined): State {
  if (result === undefined) {
    return {
      text: vscode.l10n.t('Fineline: checking'),
      detail: '',
      busy: true,
      severity: Information,
      command: undefined,
    };
  }
  const { findings, accepted } = result;
  const reason = result.stopped?.reason ?? result.reason;
  const detail = accepted.length === 0 ? reason : `${countAccepted(accepted.length)} ${reason}`;
  const idle = { detail, busy: false, severity: Information, command: undefined };
  if (result.silence !== null) return { ...idle, ...silences[result.silence]() };
  if (result.stopped !== null)
    return { ...idle, text: vscode.l10n.t('Fineline: read in part'), severity: Warning };
  if (result.kind === 'other') return { ...idle, text: vscode.l10n.t('Fineline: not checked') };
  if (findings.length === 0) return { ...idle, text: vscode.l10n.t('Fineline: no findings') };
  const text =
    findings.length === 1
      ? vscode.l10n.t('Fineline: 1 finding')
      : vscode.l10n.t('Fineline: {0} findings', findings.length);
  return { ...idle, text, severity: Warning, command: showProblems() };
}

const countAccepted = (count: number): string =>
  count === 1
    ? vscode.l10n.t('1 finding is accepted in the baseline.')
    : vscode.l10n.t('{0} findings are accepted in the baseline.', count);

const silences: Readonly<Record<Silence, () => Partial<State> & Pick<State, 'text'>>> = {
  setting: () => ({
    text: vscode.l10n.t('Fineline: off'),
    command: {
      command: 'workbench.action.openSettings',
      arguments: ['@id:fineline.enable'],
      title: vscode.l10n.t('Open Setting'),
    },
  }),
  'project-file': () => ({
    text: vscode.l10n.t('Fineline: off'),
    command: { command: 'fineline.showEffectiveSettings', title: vscode.l10n.t('Show Effective Settings') },
  }),
  failure: () => ({
    text: vscode.l10n.t('Fineline: failed'),
    severity: Failure,
    command: { command: 'workbench.panel.output.focus', title: vscode.l10n.t('Show Log') },
  }),
};

const showProblems = (): vscode.Command => ({
  command: 'workbench.actions.view.problems',
  title: vscode.l10n.t('Show Problems'),
});
