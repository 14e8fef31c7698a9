import * as vscode from 'vscode';
import { loadCore } from '../core';
import type { FindingStore } from '../findingStore';
import type { RulePages } from '../rulePages';

/** Shows a rule's page: the one named, else the one at the cursor, else the one picked from all. */
export const registerExplainRule = (store: FindingStore, pages: RulePages): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.explainRule', async (ruleId?: unknown) => {
    const id = (typeof ruleId === 'string' ? ruleId : undefined) ?? ruleAtCursor(store) ?? (await pickRule());
    if (id !== undefined) await pages.show(id);
  });

function ruleAtCursor(store: FindingStore): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && store.at(editor.document, editor.selection.active)[0]?.ruleId;
}

async function pickRule(): Promise<string | undefined> {
  const { rules, say } = await loadCore();
  const items = rules.map(({ id, summary }) => ({ label: id, detail: say(summary) }));
  const placeHolder = vscode.l10n.t('Which rule?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.label;
}
