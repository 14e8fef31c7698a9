import type { AnswerField, Answers } from '../../core/decision';
import { loadCore } from '../core';
import { askOne } from './askOne';

/**
 * Asks only what can still change the outcome, the most decisive question first, and stops when nothing can.
 * "Don't know" is an answer; back takes the last one back. Answers undefined where the user leaves.
 */
export async function askQuestions(): Promise<Answers | undefined> {
  const { assess, questionFor } = await loadCore();
  const history: Answered[] = [];
  for (;;) {
    const answers = Object.fromEntries(history.map(({ field, value }) => [field, value])) as Answers;
    const asked = new Set(history.map(({ field }) => field));
    const open = assess(answers)
      .openQuestions.map(({ question }) => question)
      .filter(field => !asked.has(field));
    const question = open[0] && questionFor(open[0]);
    if (question === undefined) return answers;
    const given = await askOne(question, {
      step: history.length + 1,
      totalSteps: history.length + open.length,
      canGoBack: history.length > 0,
    });
    if (given === 'left') return undefined;
    if (given === 'back') history.pop();
    else history.push({ field: question.id, value: given.value });
  }
}

interface Answered {
  readonly field: AnswerField;
  /** Null for "don't know". */
  readonly value: Answers[AnswerField];
}
