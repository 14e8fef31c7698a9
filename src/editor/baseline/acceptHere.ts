import * as vscode from 'vscode';
import type { Finding } from '../../core';
import type { FindingStore } from '../findingStore';
import { fileOf } from '../notebookFiles';
import { type FindingPlace, placedAction } from '../placedAction';
import type { ProjectFiles } from '../projectFiles';
import { Accepting } from './accepting';

/** Known to the quick fix alone: it needs a finding, so the palette does not list it. */
const command = 'fineline.acceptHere';

/** Offers to accept a finding into the project's baseline, where there is a project to keep it. */
export function acceptAction(document: vscode.TextDocument, finding: Finding): vscode.CodeAction[] {
  const { ruleId } = finding;
  const isInFolder = vscode.workspace.getWorkspaceFolder(fileOf(document.uri)) !== undefined;
  if (!isInFolder || ruleId === 'invalid-project-file') return [];
  return [placedAction(command, vscode.l10n.t('Accept {0} into the baseline', ruleId), document, finding)];
}

export const registerAcceptHere = (store: FindingStore, projects: ProjectFiles): vscode.Disposable =>
  vscode.commands.registerCommand(command, async ({ uri, version, ruleId, start }: FindingPlace) => {
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
