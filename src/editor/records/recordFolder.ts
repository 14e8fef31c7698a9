import * as vscode from 'vscode';
import { isRecordName } from './recordNames';

/** Where projects keep decision records, the usual names first. */
const usual = ['adr', 'adrs', 'decisions', 'decision-records', 'architecture-decisions'] as const;
const usualPlace = 'docs/adr';
const pattern = `**/{${usual.join(',')}}/**/[0-9][0-9]*-*.{md,markdown,mdx}`;
const mostFiles = 2_000;
const remembered = 'recordFolder';

/** The project's folder of decision records: the one with most of them, else the one the user named, which is asked once. */
export class RecordFolder {
  constructor(private readonly memory: vscode.Memento) {}

  /** Undefined where the user leaves the question. */
  async in(project: vscode.WorkspaceFolder): Promise<vscode.Uri | undefined> {
    return (await this.find(project)) ?? (await this.#ask(project));
  }

  /** Undefined where the project has no records yet, and nobody said where they belong. */
  async find(project: vscode.WorkspaceFolder): Promise<vscode.Uri | undefined> {
    const named = this.memory.get<Record<string, string>>(remembered, {})[project.uri.toString()];
    return named === undefined ? fullest(project) : vscode.Uri.joinPath(project.uri, named);
  }

  async #ask(project: vscode.WorkspaceFolder): Promise<vscode.Uri | undefined> {
    const given = await vscode.window.showInputBox({
      title: vscode.l10n.t('Insert Decision Record'),
      prompt: vscode.l10n.t('Folder for decision records, from the top of {0}', project.name),
      value: usualPlace,
      validateInput: problemOf,
    });
    if (given === undefined) return undefined;
    const folder = given.trim();
    const known = this.memory.get<Record<string, string>>(remembered, {});
    await this.memory.update(remembered, { ...known, [project.uri.toString()]: folder });
    return vscode.Uri.joinPath(project.uri, folder);
  }
}

const problemOf = (path: string): string | undefined =>
  path.trim() === '' || path.startsWith('/') || path.split(/[\\/]/).includes('..')
    ? vscode.l10n.t('Enter a folder inside the project, for example {0}.', usualPlace)
    : undefined;

async function fullest(project: vscode.WorkspaceFolder): Promise<vscode.Uri | undefined> {
  const files = await vscode.workspace.findFiles(
    new vscode.RelativePattern(project, pattern),
    '**/node_modules/**',
    mostFiles,
  );
  const counts = new Map<string, { readonly folder: vscode.Uri; readonly records: number }>();
  for (const file of files) {
    if (!isRecordName(file.path.slice(file.path.lastIndexOf('/') + 1))) continue;
    const folder = vscode.Uri.joinPath(file, '..');
    const records = (counts.get(folder.toString())?.records ?? 0) + 1;
    counts.set(folder.toString(), { folder, records });
  }
  const [first] = [...counts.values()].sort(
    (one, other) => other.records - one.records || one.folder.path.length - other.folder.path.length,
  );
  return first?.folder;
}
