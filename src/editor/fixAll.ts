import * as vscode from 'vscode';
import type { TextEdit } from '../core';
import type { FindingStore } from './findingStore';
import { readableDocuments } from './ourDocuments';
import { rangeIn } from './textRanges';

const kind = vscode.CodeActionKind.SourceFixAll.append('fineline');

/**
 * Applies every fix that cannot change what the author decided, on demand or on save. Nothing is computed here: the fixes are those
 * of the last check, and there are none where the text has moved on since.
 */
export const registerFixAll = (store: FindingStore): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(readableDocuments, new FixAll(store), {
    providedCodeActionKinds: [kind],
  });

class FixAll implements vscode.CodeActionProvider {
  constructor(private readonly store: FindingStore) {}

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const checked = this.store.of(document.uri);
    if (only === undefined || !only.contains(kind) || checked?.version !== document.version) return [];
    const edits = apart(
      checked.result.findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe)?.edits ?? []),
    );
    if (edits.length === 0) return [];
    const action = new vscode.CodeAction(vscode.l10n.t('Fix all that is safe to fix (Fineline)'), kind);
    action.edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of edits)
      action.edit.replace(document.uri, rangeIn(document, range), newText);
    return [action];
  }
}

/** In order, and the first of those that touch. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  let at = -1;
  return edits
    .toSorted((one, other) => one.range.start - other.range.start)
    .filter(({ range: { start, end } }) => {
      const isFree = start > at;
      if (isFree) at = end;
      return isFree;
    });
}
