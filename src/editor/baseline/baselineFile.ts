import * as vscode from 'vscode';
import type { Baseline } from '../../core';
import { loadCore } from '../core';
import { rangeIn } from '../textRanges';

/**
 * Changes the baseline of a project file, which is made where there is none. Entries for files that are gone leave as well.
 * False where nothing was changed; the user has been told why.
 */
export async function updateBaseline(
  file: vscode.Uri,
  change: (before: Baseline) => Baseline,
): Promise<boolean> {
  try {
    const document = await openOrMake(file);
    const { baselineEdits, readProjectFile } = await loadCore();
    const { settings, problems } = readProjectFile(document.getText());
    const after = change(await withoutGone(settings.baseline, file));
    const edits = problems.length > 0 ? null : baselineEdits(document.getText(), after);
    if (edits === null) {
      await vscode.window.showTextDocument(document);
      throw new Error(vscode.l10n.t('The project file does not fit its schema. Mend it first.'));
    }
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of edits) edit.replace(file, rangeIn(document, range), newText);
    await keep(document, edit);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('Nothing was accepted: {0}', reason));
    return false;
  }
}

async function openOrMake(file: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    await vscode.workspace.fs.stat(file);
  } catch {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{}\n'));
  }
  return vscode.workspace.openTextDocument(file);
}

/** Saves at once, unless the user has changes of their own in the file: those are theirs to save. */
async function keep(document: vscode.TextDocument, edit: vscode.WorkspaceEdit): Promise<void> {
  const isTheirs = document.isDirty;
  const isWritten = await vscode.workspace.applyEdit(edit);
  if (isWritten && isTheirs) await vscode.window.showTextDocument(document);
  else if (!isWritten || (document.isDirty && !(await document.save()))) {
    throw new Error(vscode.l10n.t('The project file cannot be written.'));
  }
}

async function withoutGone(baseline: Baseline, file: vscode.Uri): Promise<Baseline> {
  const { Baseline } = await loadCore();
  const paths = [...new Set(baseline.entries.map(({ path }) => path))];
  const there = await Promise.all(paths.map(path => exists(vscode.Uri.joinPath(file, '..', path))));
  const gone = new Set(paths.filter((_, index) => there[index] === false));
  return new Baseline(baseline.entries.filter(({ path }) => !gone.has(path)));
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
