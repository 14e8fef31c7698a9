import * as vscode from 'vscode';
import type { FindingStore } from '../findingStore';
import type { LiveCheck } from '../liveCheck';
import type { DecisionPanels } from '../panel/decisionPanels';
import type { RulePages } from '../rulePages';
import { registerAssess } from './assess';
import { registerAssessDocument } from './assessDocument';
import { registerCheckFile } from './checkFile';
import { registerExplainRule } from './explainRule';
import { registerQuickAssess } from './quickAssess';

export interface CommandParts {
  readonly liveCheck: LiveCheck;
  readonly store: FindingStore;
  readonly pages: RulePages;
  readonly panels: DecisionPanels;
}

/** Registers each file of this folder; the manifest lists the same commands. */
export const registerCommands = ({ liveCheck, store, pages, panels }: CommandParts): vscode.Disposable =>
  vscode.Disposable.from(
    registerAssess(panels),
    registerAssessDocument(panels),
    registerQuickAssess(panels),
    registerCheckFile(liveCheck),
    registerExplainRule(store, pages),
  );
