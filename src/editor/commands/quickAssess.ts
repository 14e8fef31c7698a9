import * as vscode from 'vscode';
import type { Answers } from '../../core/decision';
import type { Output } from '../../panel/protocol';
import { loadCore } from '../core';
import type { DecisionPanels } from '../panel/decisionPanels';
import type { RunOutput } from '../panel/outputs';
import { askQuestions } from '../quickQuestions/askQuestions';

/** Asks by native quick picks, and ends with the recommendation in one sentence and what to do with it. */
export const registerQuickAssess = (panels: DecisionPanels, runOutput: RunOutput): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.quickAssess', async () => {
    const inFront = vscode.window.activeTextEditor?.document.uri ?? null;
    const answers = await askQuestions();
    const next = answers && (await askNext(answers));
    if (answers === undefined || next === undefined) return;
    const filled = { answers, figures: {} };
    if (next === 'panel') panels.open(null, filled);
    else await runOutput(next, filled, inFront);
  });

interface NextItem extends vscode.QuickPickItem {
  readonly next: Output | 'panel';
}

async function askNext(answers: Answers): Promise<NextItem['next'] | undefined> {
  const { approachNames, assess, recommendationOf, say } = await loadCore();
  const assessment = assess(answers);
  const items: readonly NextItem[] = [
    {
      next: 'panel',
      label: vscode.l10n.t('Open in the Panel'),
      detail: vscode.l10n.t('With reasons, risks and cost.'),
    },
    {
      next: 'insert-record',
      label: vscode.l10n.t('Insert Decision Record'),
      detail: vscode.l10n.t('At the cursor, or as the project’s next record.'),
    },
    {
      next: 'copy-record',
      label: vscode.l10n.t('Copy Decision Record'),
      detail: vscode.l10n.t('As Markdown.'),
    },
    {
      next: 'copy-answers',
      label: vscode.l10n.t('Copy the Answers'),
      detail: vscode.l10n.t('As JSON, for `fineline assess`.'),
    },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: `${say(approachNames[assessment.approach])}. ${recommendationOf(assessment)}`,
    placeHolder: vscode.l10n.t('What next?'),
    ignoreFocusOut: true,
  });
  return chosen?.next;
}
