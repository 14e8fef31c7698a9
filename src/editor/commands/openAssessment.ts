import * as vscode from 'vscode';
import type { DecisionPanels } from '../panel/decisionPanels';
import { askForAssessment, readAssessment } from '../records/assessmentFile';

/** Opens a panel from an exported assessment or a file of answers: the one named, else the one picked. */
export const registerOpenAssessment = (panels: DecisionPanels): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.openAssessment', async (file?: unknown) => {
    const filled = await (file instanceof vscode.Uri ? readAssessment(file) : askForAssessment());
    if (filled !== undefined) panels.open(null, filled);
  });
