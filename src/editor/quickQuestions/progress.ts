import * as vscode from 'vscode';
import type { AnswerValue } from '../../core/decision';

/** What came of one question: an answer (null is "don't know"), a step back, or the user left. */
export type Given = { readonly value: AnswerValue | null } | 'back' | 'left';

/** The place of a question among those that are still to come; the total shrinks as answers settle things. */
export interface Progress {
  readonly step: number;
  readonly totalSteps: number;
  readonly canGoBack: boolean;
}

export const title = (): string => vscode.l10n.t('Quick Questions');
