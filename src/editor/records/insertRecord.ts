import * as vscode from 'vscode';
import { loadCore } from '../core';
import { assessed, type Filled } from './assessmentFile';
import { createRecordFile } from './recordFile';
import type { RecordFolder } from './recordFolder';
import { today } from './today';

/** Inserts a record of the decision, in English as Fineline reads it, at a cursor or as the project's next record, whichever the user takes. */
export async function insertRecord(
  filled: Filled,
  near: vscode.Uri | null,
  folders: RecordFolder,
): Promise<void> {
  const editor = editorFor(near);
  const project = projectOf(near ?? editor?.document.uri);
  const place = await askPlace(editor, project && (await folders.find(project)));
  if (place === 'cursor' && editor !== undefined) return insertAtCursor(editor, filled);
  if (place !== 'file') return;
  const { decisionRecord, inEnglish, recordTitle } = await loadCore();
  const { answers } = filled;
  const assessment = await assessed(filled);
  const text = inEnglish(() => decisionRecord(answers, assessment, { date: today() }));
  if (project === undefined) return showUnsaved(text);
  const folder = await folders.in(project);
  if (folder !== undefined) await createRecordFile(folder, recordTitle(answers, assessment), text);
}

/** The Markdown editor in front; a panel may have the focus, then the one that shows its document, or the first in sight. */
function editorFor(near: vscode.Uri | null): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const candidates = [
    activeTextEditor,
    visibleTextEditors.find(({ document }) => document.uri.toString() === near?.toString()),
    ...visibleTextEditors,
  ];
  return candidates.find(editor => editor !== undefined && isMarkdown(editor.document));
}

const isMarkdown = ({ languageId }: vscode.TextDocument): boolean => ['markdown', 'mdx'].includes(languageId);

const projectOf = (uri: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined =>
  (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? vscode.workspace.workspaceFolders?.[0];

type RecordPlace = 'cursor' | 'file';

/** Nothing is asked where there is only one place. */
async function askPlace(
  editor: vscode.TextEditor | undefined,
  folder: vscode.Uri | undefined,
): Promise<RecordPlace | undefined> {
  if (editor === undefined) return 'file';
  const name = vscode.workspace.asRelativePath(editor.document.uri);
  const places: readonly (vscode.QuickPickItem & { readonly place: RecordPlace })[] = [
    {
      place: 'file',
      label: vscode.l10n.t('As a New File'),
      detail:
        folder === undefined
          ? vscode.l10n.t('In a folder for decision records')
          : vscode.l10n.t('The next number in {0}', vscode.workspace.asRelativePath(folder)),
    },
    { place: 'cursor', label: vscode.l10n.t('At the Cursor'), detail: name },
  ];
  const title = vscode.l10n.t('Insert Decision Record');
  return (await vscode.window.showQuickPick(places, { title }))?.place;
}

/** After what is selected, which stays. Front matter would be no such thing inside a text, so a list takes its place. */
async function insertAtCursor(editor: vscode.TextEditor, filled: Filled): Promise<void> {
  const { document, selection } = editor;
  const { decisionRecord, inEnglish } = await loadCore();
  const assessment = await assessed(filled);
  const isEmpty = document.getText().trim() === '';
  const status = isEmpty ? 'front-matter' : 'list';
  const text = inEnglish(() => decisionRecord(filled.answers, assessment, { date: today(), status }));
  const at = selection.end;
  const before = isEmpty || at.character === 0 ? '' : '\n\n';
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, at, `${before}${text}`);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document, editor.viewColumn);
}

async function showUnsaved(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
}
