import * as vscode from 'vscode';
import type { Answers } from '../../core/decision';
import { loadCore } from '../core';
import type { DecisionPanels } from '../panel/decisionPanels';
import { askQuestions } from '../quickQuestions/askQuestions';

/** Asks by native quick picks, and ends with the recommendation in one sentence and what to do with it. */
export const registerQuickAssess = (panels: DecisionPanels): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.quickAssess', async () => {
    const answers = await askQuestions();
    if (answers !== undefined) await offer(answers, panels);
  });

async function offer(answers: Answers, panels: DecisionPanels): Promise<void> {
  const { approachNames, assess, recommendationOf } = await loadCore();
  const assessment = assess(answers);
  const openPanel = {
    label: vscode.l10n.t('Open in the Panel'),
    detail: vscode.l10n.t('With reasons, risks and cost.'),
  };
  const copy = {
    label: vscode.l10n.t('Copy the Answers'),
    detail: vscode.l10n.t('As JSON, for `fineline assess`.'),
  };
  const chosen = await vscode.window.showQuickPick([openPanel, copy], {
    title: `${approachNames[assessment.approach]}. ${recommendationOf(assessment)}`,
    placeHolder: vscode.l10n.t('What next?'),
  });
  if (chosen === openPanel) panels.open(null, answers);
  if (chosen === copy) await vscode.env.clipboard.writeText(JSON.stringify(answers, null, 2));
}
