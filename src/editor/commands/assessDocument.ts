import * as vscode from 'vscode';
import type { DecisionPanels } from '../panel/decisionPanels';

/** Opens the panel with what the document in front already answers. */
export const registerAssessDocument = (panels: DecisionPanels): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.assessDocument', (uri?: unknown) => {
    // A page such as the walkthrough may be in front; then the text in sight is meant.
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const editor = activeTextEditor ?? visibleTextEditors[0];
    const document = uri instanceof vscode.Uri ? uri : editor?.document.uri;
    if (document !== undefined) panels.open(document);
    else void vscode.window.showInformationMessage(vscode.l10n.t('Open a design document first.'));
  });
