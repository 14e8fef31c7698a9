import * as vscode from 'vscode';
import type { Checker } from '../checker';
import type { FindingStore } from '../findingStore';
import { readableDocuments } from '../ourDocuments';
import type { ProjectFiles } from '../projectFiles';
import type { WorkspaceTexts } from '../trainingData/workspaceTexts';
import { DatasetHover } from './datasetHover';
import { DocumentHover } from './documentHover';
import { FindingHover } from './findingHover';
import { SettingHover } from './settingHover';

export interface HoverParts {
  readonly store: FindingStore;
  readonly projects: ProjectFiles;
  readonly checker: Checker;
  readonly texts: WorkspaceTexts;
}

/** Registers each file of this folder; the editor shows what they say one below the other. */
export const registerHovers = ({ store, projects, checker, texts }: HoverParts): vscode.Disposable =>
  vscode.Disposable.from(
    ...[
      new FindingHover(store),
      new DocumentHover(store, projects),
      new SettingHover(store, projects),
      new DatasetHover(store, checker, texts),
    ].map(provider => vscode.languages.registerHoverProvider(readableDocuments, provider)),
  );
