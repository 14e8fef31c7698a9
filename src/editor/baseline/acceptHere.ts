import * as vscode from 'vscode';
import type { Finding } from '../../core';
import type { FindingStore } from '../findingStore';
import { fileOf } from '../notebookFiles';
import type { ProjectFiles } from '../projectFiles';
import { Accepting } from './accepting';

/** Known to the quick fix alone: it needs a finding, so the palette does not list it. */
const command = 'fineline.acceptHere';

/** Offers to accept a finding into the project's baseline, where there is a project to keep it. */
export function acceptAction(document: vscode.TextDocument, { ruleId, range }: Finding): vscode.CodeAction[] {
  const isInFolder = vscode.workspace.getWorkspaceFolder(fileOf(document.uri)) !== undefined;
  if (!isInFolder || ruleId === 'invalid-project-file') return [];
  const title = vscode.l10n.t('Accept {0} into the baseline', ruleId);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const { uri, version } = document;
  action.command = {
    command,
    title,
    arguments: [{ uri, version, ruleId, start: range.start } satisfies Place],
  };
  return [action];
}

interface Place {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly ruleId: string;
  readonly start: number;
}

export const registerAcceptHere = (store: FindingStore, projects: ProjectFiles): vscode.Disposable =>
  vscode.commands.registerCommand(command, async ({ uri, version, ruleId, start }: Place) => {
    const document = await vscode.workspace.openTextDocument(uri);
    const checked = store.of(uri);
    // The place is that of the text for which it was offered.
    if (checked?.version !== version || document.version !== version) return;
    const { result } = checked;
    const chosen = result.findings.filter(each => each.ruleId === ruleId && each.range.start === start);
    const accepting = new Accepting(projects);
    await accepting.add({ uri, text: document.getText(), result }, chosen);
    await accepting.write();
  });
