import * as vscode from 'vscode';
import type { ReportFormat } from '../../core';
import type { FindingStore } from '../findingStore';
import type { Manifest } from '../manifest';
import { reportOn } from '../workspace/exportReport';
import type { WorkspaceCheck } from '../workspace/workspaceCheck';
import type { WorkspaceFindings } from '../workspace/workspaceFindings';

export interface ExportParts {
  readonly store: FindingStore;
  readonly workspaceCheck: WorkspaceCheck;
  readonly workspaceFindings: WorkspaceFindings;
  readonly manifest: Manifest;
}

interface Choice extends vscode.QuickPickItem {
  readonly format: ReportFormat;
  readonly ending: string;
}

/** Writes what is found in open documents, and by the last check of the workspace, into a file, and opens that. */
export const registerExportFindings = (parts: ExportParts): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.exportFindings', async (given?: unknown) => {
    const uris = filesOf(parts);
    if (uris.length === 0) {
      void offerToCheck();
      return;
    }
    const choice = given instanceof vscode.Uri ? choiceFor(given) : await pickFormat();
    const target = given instanceof vscode.Uri ? given : choice && (await askPlace(choice));
    if (choice === undefined || target === undefined) return;
    const report = await reportOn(uris, parts.workspaceCheck, choice.format, parts.manifest.version);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(report));
    await vscode.window.showTextDocument(target);
  });

/** Cells of notebooks are left to the check of the workspace, which reads the notebook's file. */
function filesOf({ store, workspaceFindings }: ExportParts): vscode.Uri[] {
  const open = store
    .all()
    .filter(({ uri, result }) => uri.scheme !== 'vscode-notebook-cell' && result.kind !== 'other')
    .map(({ uri }) => uri);
  const all = [...open, ...workspaceFindings.files];
  return [...new Map(all.map(uri => [uri.toString(), uri])).values()];
}

const choices = (): readonly [Choice, ...Choice[]] => [
  {
    label: 'Markdown',
    detail: vscode.l10n.t('To read and to discuss in a review.'),
    format: 'markdown',
    ending: 'md',
  },
  { label: 'SARIF', detail: vscode.l10n.t('For code-scanning services.'), format: 'sarif', ending: 'sarif' },
  {
    label: 'JSON',
    detail: vscode.l10n.t('As `fineline check --format json` prints it.'),
    format: 'json',
    ending: 'json',
  },
];

const choiceFor = ({ path }: vscode.Uri): Choice => {
  const [markdown, ...others] = choices();
  return others.find(({ ending }) => path.endsWith(`.${ending}`)) ?? markdown;
};

const pickFormat = (): Thenable<Choice | undefined> =>
  vscode.window.showQuickPick(choices(), {
    title: vscode.l10n.t('Export Findings'),
    placeHolder: vscode.l10n.t('In which format?'),
  });

function askPlace({ label, ending }: Choice): Thenable<vscode.Uri | undefined> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const name = `fineline-findings.${ending}`;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Findings'),
    filters: { [label]: [ending] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }),
  });
}

async function offerToCheck(): Promise<void> {
  const button = vscode.l10n.t('Check Workspace');
  const message = vscode.l10n.t('Nothing is open, and the workspace has not been checked.');
  const chosen = await vscode.window.showInformationMessage(message, button);
  if (chosen === button) await vscode.commands.executeCommand('fineline.checkWorkspace');
}
