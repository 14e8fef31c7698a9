import * as vscode from 'vscode';
import type { EffectiveSetting, Words } from '../core';
import { loadCore, say } from './core';
import type { SavedProjectFile } from './projectFiles';
import { showPlace } from './showPlace';

/** Where the settings of a file are looked up. */
export interface SettingsOf {
  readonly projectFile: SavedProjectFile | null;
  /** The file they hold for, or the folder; undefined where none is open. */
  readonly scope: vscode.Uri | undefined;
  /** Names of the editor's settings, with their section. */
  readonly editorSettings: readonly string[];
}

/** A value with its origin; taking it leads there. */
export interface SettingItem extends vscode.QuickPickItem {
  readonly jump?: () => Thenable<unknown>;
}

/** Everything that holds for a file: the editor's settings, then the project file's, group by group. */
export async function settingItems({
  projectFile,
  scope,
  editorSettings,
}: SettingsOf): Promise<SettingItem[]> {
  const { effectiveSettings, Lines, readProjectFile } = await loadCore();
  const lines = new Lines(projectFile?.text ?? '');
  const problems = projectFile === null ? [] : readProjectFile(projectFile.text).problems;
  const items = effectiveSettings(projectFile?.text ?? null).map(setting => ({
    group: setting.group,
    item: projectItem(setting, projectFile?.uri, offset => lines.lineAt(offset)),
  }));
  const groups = [...new Set(items.map(({ group }) => group))];
  return [
    ...problems.map(({ message, range }) => problemItem(message, projectFile?.uri, range.start)),
    heading(vscode.l10n.t('Settings of the editor')),
    ...editorSettings.map(name => editorItem(name, scope)),
    ...groups.flatMap(group => [
      heading(group),
      ...items.filter(each => each.group === group).map(({ item }) => item),
    ]),
  ];
}

const heading = (label: string): SettingItem => ({ label, kind: vscode.QuickPickItemKind.Separator });

function projectItem(
  { name, value, ruleId, place }: EffectiveSetting,
  file: vscode.Uri | undefined,
  lineAt: (offset: number) => number,
): SettingItem {
  const label = value === '' ? name : `${name}: ${value}`;
  if (place === null || file === undefined) {
    const jump = () => vscode.commands.executeCommand('fineline.explainRule', ruleId ?? undefined);
    return { label, description: vscode.l10n.t('default'), jump };
  }
  const origin = `${vscode.workspace.asRelativePath(file)}:${lineAt(place.start)}`;
  return { label, description: origin, jump: () => showPlace(file, place.start) };
}

function problemItem(message: Words, file: vscode.Uri | undefined, offset: number): SettingItem {
  const label = `$(error) ${vscode.l10n.t('The project file does not fit, so the defaults hold.')}`;
  return { label, detail: say(message), ...(file && { jump: () => showPlace(file, offset) }) };
}

/** The editor's own page of settings is the place to change these. */
function editorItem(name: string, scope: vscode.Uri | undefined): SettingItem {
  const settings = vscode.workspace.getConfiguration(undefined, scope);
  const label = `${name}: ${JSON.stringify(settings.get(name))}`;
  const jump = () => vscode.commands.executeCommand('workbench.action.openSettings', `@id:${name}`);
  return { label, description: originOf(settings.inspect(name)), jump };
}

type Inspected = ReturnType<vscode.WorkspaceConfiguration['inspect']>;

function originOf(found: Inspected): string {
  if (found?.workspaceFolderValue !== undefined) return vscode.l10n.t('settings of the folder');
  if (found?.workspaceValue !== undefined) return vscode.l10n.t('settings of the workspace');
  if (found?.globalValue !== undefined) return vscode.l10n.t('settings of the user');
  return vscode.l10n.t('default');
}
