import * as vscode from 'vscode';
import type { FindingStore } from '../findingStore';
import { readableDocuments } from '../ourDocuments';
import type { ProjectFiles } from '../projectFiles';
import { FindingHover } from './findingHover';
import { SettingHover } from './settingHover';

/** Registers each file of this folder; the editor shows what they say one below the other. */
export const registerHovers = (store: FindingStore, projects: ProjectFiles): vscode.Disposable =>
  vscode.Disposable.from(
    ...[new FindingHover(store), new SettingHover(store, projects)].map(provider =>
      vscode.languages.registerHoverProvider(readableDocuments, provider),
    ),
  );
