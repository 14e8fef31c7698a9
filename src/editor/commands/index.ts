import * as vscode from 'vscode';
import type { FindingStore } from '../findingStore';
import type { LiveCheck } from '../liveCheck';
import type { DecisionPanels } from '../panel/decisionPanels';
import type { RunOutput } from '../panel/outputs';
import type { RecordFolder } from '../records/recordFolder';
import type { RulePages } from '../rulePages';
import { registerAssess } from './assess';
import { registerAssessDocument } from './assessDocument';
import { registerCheckFile } from './checkFile';
import { registerExplainRule } from './explainRule';
import { registerInsertRecord } from './insertRecord';
import { registerOpenAssessment } from './openAssessment';
import { registerQuickAssess } from './quickAssess';

export interface CommandParts {
  readonly liveCheck: LiveCheck;
  readonly store: FindingStore;
  readonly pages: RulePages;
  readonly panels: DecisionPanels;
  readonly folders: RecordFolder;
  readonly runOutput: RunOutput;
}

/** Registers each file of this folder; the manifest lists the same commands. */
export const registerCommands = ({
  liveCheck,
  store,
  pages,
  panels,
  folders,
  runOutput,
}: CommandParts): vscode.Disposable =>
  vscode.Disposable.from(
    registerAssess(panels),
    registerAssessDocument(panels),
    registerQuickAssess(panels, runOutput),
    registerInsertRecord(panels, folders),
    registerOpenAssessment(panels),
    registerCheckFile(liveCheck),
    registerExplainRule(store, pages),
  );
