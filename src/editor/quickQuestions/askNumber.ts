import * as vscode from 'vscode';
import type { Question } from '../../core/decision';
import { say } from '../core';
import { type Given, type Progress, title } from './progress';

/** An exact figure, checked while it is typed. Shares are given in percent. */
export async function askNumber({ text, control }: Question, progress: Progress): Promise<Given> {
  if (control.kind !== 'number') return 'back';
  const scale = control.unit === 'share' ? 100 : 1;
  const unit = control.unit === 'share' ? '%' : say(control.unit);
  const input = vscode.window.createInputBox();
  input.title = title();
  input.step = progress.step;
  input.totalSteps = progress.totalSteps;
  input.prompt = `${say(text)} (${unit})`;
  input.buttons = [vscode.QuickInputButtons.Back];
  // The answers so far outlast a look at something else; Escape leaves.
  input.ignoreFocusOut = true;
  return new Promise<Given>(resolve => {
    input.onDidChangeValue(() => {
      input.validationMessage = problemOf(input.value, control, scale) ?? '';
    });
    input.onDidAccept(() => {
      const problem = problemOf(input.value, control, scale);
      if (problem === undefined) resolve({ value: Number(input.value) / scale });
      else input.validationMessage = problem;
    });
    input.onDidTriggerButton(() => resolve('back'));
    input.onDidHide(() => resolve('left'));
    input.show();
  }).finally(() => input.dispose());
}

type NumberControl = Extract<Question['control'], { kind: 'number' }>;

/** What keeps a text from being an answer, or undefined. */
function problemOf(
  text: string,
  { minimum, maximum, whole }: NumberControl,
  scale: number,
): string | undefined {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) return vscode.l10n.t('Enter a number.');
  if (whole && !Number.isInteger(value)) return vscode.l10n.t('Enter a whole number.');
  if (value < minimum * scale) return vscode.l10n.t('Enter at least {0}.', minimum * scale);
  if (maximum !== null && value > maximum * scale)
    return vscode.l10n.t('Enter at most {0}.', maximum * scale);
  return undefined;
}
