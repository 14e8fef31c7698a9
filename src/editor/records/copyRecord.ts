import * as vscode from 'vscode';
import type { Answers } from '../../core/decision';
import { loadCore } from '../core';
import { assessed, type Filled } from './assessmentFile';
import { today } from './today';

/** The decision record on the clipboard, as Markdown. */
export async function copyRecord(filled: Filled): Promise<void> {
  const { decisionRecord, inEnglish } = await loadCore();
  const assessment = await assessed(filled);
  await copy(inEnglish(() => decisionRecord(filled.answers, assessment, { date: today() })));
}

/** The answers on the clipboard, as the JSON that `fineline assess` reads. */
export const copyAnswers = (answers: Answers): Promise<void> => copy(JSON.stringify(answers, null, 2));

async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied to the clipboard.'), 4_000);
}
