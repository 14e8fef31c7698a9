import * as vscode from 'vscode';
import type { DecisionPanels } from '../panel/decisionPanels';

/** Opens the panel with what the document in front already answers. */
export const registerAssessDocument = (panels: DecisionPanels): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.assessDocument', (uri?: unknown) => {
    const document = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
    if (document !== undefined) panels.open(document);
    else void vscode.window.showInformationMessage(vscode.l10n.t('Open a design document first.'));
  });
