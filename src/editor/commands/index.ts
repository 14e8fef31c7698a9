import * as vscode from 'vscode';
import type { FindingStore } from '../findingStore';
import type { LiveCheck } from '../liveCheck';
import type { Manifest } from '../manifest';
import type { DecisionPanels } from '../panel/decisionPanels';
import type { RunOutput } from '../panel/outputs';
import type { ProjectFiles } from '../projectFiles';
import type { RecordFolder } from '../records/recordFolder';
import type { RulePages } from '../rulePages';
import type { Bearings } from '../workspace/bearings';
import type { WorkspaceCheck } from '../workspace/workspaceCheck';
import type { WorkspaceFindings } from '../workspace/workspaceFindings';
import { registerAcceptFindings } from './acceptFindings';
import { registerAssess } from './assess';
import { registerAssessDocument } from './assessDocument';
import { registerCheckFile } from './checkFile';
import { registerCheckWorkspace } from './checkWorkspace';
import { registerClearWorkspaceFindings } from './clearWorkspaceFindings';
import { registerCreateProjectFile } from './createProjectFile';
import { registerExplainRule } from './explainRule';
import { registerExportFindings } from './exportFindings';
import { registerInsertRecord } from './insertRecord';
import { registerOpenAssessment } from './openAssessment';
import { registerOpenSample } from './openSample';
import { registerQuickAssess } from './quickAssess';
import { registerShowEffectiveSettings } from './showEffectiveSettings';

export interface CommandParts {
  readonly extensionUri: vscode.Uri;
  readonly liveCheck: LiveCheck;
  readonly store: FindingStore;
  readonly pages: RulePages;
  readonly panels: DecisionPanels;
  readonly folders: RecordFolder;
  readonly runOutput: RunOutput;
  readonly projects: ProjectFiles;
  readonly workspaceCheck: WorkspaceCheck;
  readonly workspaceFindings: WorkspaceFindings;
  readonly bearings: Bearings;
  readonly log: vscode.LogOutputChannel;
  readonly manifest: Manifest;
}

/** Registers each file of this folder; the manifest lists the same commands. */
export const registerCommands = (parts: CommandParts): vscode.Disposable =>
  vscode.Disposable.from(
    registerAssess(parts.panels),
    registerAssessDocument(parts.panels),
    registerQuickAssess(parts.panels, parts.runOutput),
    registerInsertRecord(parts.panels, parts.folders),
    registerOpenAssessment(parts.panels),
    registerCheckFile(parts.liveCheck),
    registerCheckWorkspace(parts.workspaceCheck, parts.workspaceFindings, parts.log),
    registerClearWorkspaceFindings(parts.workspaceFindings, parts.bearings),
    registerExportFindings(parts),
    registerAcceptFindings(parts.workspaceCheck, parts.projects),
    registerCreateProjectFile(),
    registerShowEffectiveSettings(parts.projects, parts.manifest),
    registerExplainRule(parts.store, parts.pages),
    registerOpenSample(parts.extensionUri),
  );
