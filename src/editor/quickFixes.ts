import * as vscode from 'vscode';
import type { Finding, Fix } from '../core';
import { acceptAction, registerAcceptHere } from './baseline/acceptHere';
import { loadCore, say } from './core';
import type { FindingStore } from './findingStore';
import { readableDocuments } from './ourDocuments';
import type { ProjectFiles } from './projectFiles';
import { registerSuppressing, suppressAction } from './suppressing';
import { rangeIn, sourceOf } from './textRanges';

/** Offers the edits that a finding brings with it, then its rule's page, then to accept it, and last to set it aside. */
export const registerQuickFixes = (store: FindingStore, projects: ProjectFiles): vscode.Disposable =>
  vscode.Disposable.from(
    registerSuppressing(),
    registerAcceptHere(store, projects),
    vscode.languages.registerCodeActionsProvider(readableDocuments, new QuickFixes(store, projects), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );

class QuickFixes implements vscode.CodeActionProvider {
  constructor(
    private readonly store: FindingStore,
    private readonly projects: ProjectFiles,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const findings = this.store.within(document, range);
    if (findings.length === 0) return [];
    const { version } = document;
    const { fixesFor } = await loadCore();
    const { catalogue, settings } = await this.projects.of(document.uri);
    // The places are those of the text that was checked.
    if (token.isCancellationRequested || document.version !== version) return [];
    const fixesOf = fixesFor(sourceOf(document), catalogue, settings);
    const offered = await Promise.all(
      findings.map(async finding => {
        const own = diagnostics.filter(each => isOf(each, finding, document));
        const attached = (actions: vscode.CodeAction[]) =>
          actions.map(action => Object.assign(action, { diagnostics: own }));
        return {
          fixes: attached(fixesOf(finding).map(fix => fixAction(document, fix))),
          pages: attached([explainAction(finding)]),
          acceptances: attached(acceptAction(document, finding)),
          suppressions: attached(await suppressAction(document, finding)),
        };
      }),
    );
    return [
      ...offered.flatMap(({ fixes }) => fixes),
      ...offered.flatMap(({ pages }) => pages),
      ...offered.flatMap(({ acceptances }) => acceptances),
      ...offered.flatMap(({ suppressions }) => suppressions),
    ];
  }
}

function isOf({ code, range }: vscode.Diagnostic, finding: Finding, document: vscode.TextDocument): boolean {
  return (
    typeof code === 'object' &&
    code.value === finding.ruleId &&
    range.isEqual(rangeIn(document, finding.range))
  );
}

/** What changes a decision of the author is shown before it is done. */
function fixAction(document: vscode.TextDocument, { title, safe, edits }: Fix): vscode.CodeAction {
  const label = say(title);
  const action = new vscode.CodeAction(label, vscode.CodeActionKind.QuickFix);
  action.isPreferred = safe;
  action.edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    const shown = safe ? undefined : { needsConfirmation: true, label };
    action.edit.replace(document.uri, rangeIn(document, range), newText, shown);
  }
  return action;
}

function explainAction({ ruleId }: Finding): vscode.CodeAction {
  const title = vscode.l10n.t('Explain {0}', ruleId);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: 'fineline.explainRule', title, arguments: [ruleId] };
  return action;
}
