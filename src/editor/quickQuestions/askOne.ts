import * as vscode from 'vscode';
import type { AnswerValue, Control, Question } from '../../core/decision';
import { say } from '../core';
import { askNumber } from './askNumber';
import { type Given, type Progress, title } from './progress';

interface AnswerItem extends vscode.QuickPickItem {
  readonly given: { readonly value: AnswerValue | null } | 'exact-figure';
}

/** One question as a native quick pick. */
export async function askOne(question: Question, progress: Progress): Promise<Given> {
  for (;;) {
    const given = await pick(question, progress);
    if (given !== 'exact-figure') return given;
    const figure = await askNumber(question, progress);
    if (figure !== 'back') return figure;
  }
}

/** Settles when an item is taken, back is pressed, or the pick is left. */
function pick(question: Question, progress: Progress): Promise<Given | 'exact-figure'> {
  const quickPick = vscode.window.createQuickPick<AnswerItem>();
  quickPick.title = title();
  quickPick.step = progress.step;
  quickPick.totalSteps = progress.totalSteps;
  quickPick.placeholder = `${say(question.text)} ${say(question.help)}`;
  quickPick.items = itemsFor(question.control);
  quickPick.buttons = progress.canGoBack ? [vscode.QuickInputButtons.Back] : [];
  // The answers so far outlast a look at something else; Escape leaves.
  quickPick.ignoreFocusOut = true;
  return new Promise<Given | 'exact-figure'>(resolve => {
    quickPick.onDidAccept(() => resolve(quickPick.selectedItems[0]?.given ?? 'left'));
    quickPick.onDidTriggerButton(() => resolve('back'));
    quickPick.onDidHide(() => resolve('left'));
    quickPick.show();
  }).finally(() => quickPick.dispose());
}

function itemsFor(control: Control): AnswerItem[] {
  const unknown: AnswerItem = { label: vscode.l10n.t('Don’t know'), given: { value: null } };
  switch (control.kind) {
    case 'choice':
      return [...control.choices.map(toItem), unknown];
    case 'boolean':
      return [
        { label: vscode.l10n.t('Yes'), given: { value: true } },
        { label: vscode.l10n.t('No'), given: { value: false } },
        unknown,
      ];
    case 'number':
      return [
        ...control.presets.map(toItem),
        { label: vscode.l10n.t('Enter a figure…'), given: 'exact-figure' },
        unknown,
      ];
    case 'text':
      return [unknown];
  }
}

const toItem = ({ label, value }: { readonly label: string; readonly value: AnswerValue }): AnswerItem => ({
  label: say(label),
  given: { value },
});
