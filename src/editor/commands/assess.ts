import * as vscode from 'vscode';
import type { DecisionPanels } from '../panel/decisionPanels';

export const registerAssess = (panels: DecisionPanels): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.assess', () => panels.open(null));
