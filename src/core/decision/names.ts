import type { Approach } from '../facts/claim';
import type { AnswerField, AnswerValue } from './answers';
import type { BehaviourPlacement, FactsPlacement } from './assessment';
import { grouped, percent } from './factor';
import { questionFor } from './questions';

/** How people call an approach. */
export const approachNames: Readonly<Record<Approach, string>> = {
  prompting: 'Prompting',
  rag: 'Retrieval (RAG)',
  'fine-tuning': 'Fine-tuning',
  hybrid: 'Hybrid (supplied facts and fine-tuning)',
};

export const factsNames: Readonly<Record<FactsPlacement, string>> = {
  nowhere: 'none needed',
  prompt: 'in the prompt',
  index: 'in an index that is searched',
  tool: 'in the system that holds them, reached by a tool call',
};

export const behaviourNames: Readonly<Record<BehaviourPlacement, string>> = {
  prompt: 'by the prompt',
  weights: 'in the weights',
};

/** A given answer in words: "Monthly", "yes", "72 %", "45,000 tokens". */
export function answerInWords(field: AnswerField, value: AnswerValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const control = questionFor(field)?.control;
  if (typeof value === 'number') {
    if (control?.kind !== 'number') return String(value);
    return control.maximum === 1 ? percent(value) : `${value < 10 ? value : grouped(value)} ${control.unit}`;
  }
  if (control?.kind !== 'choice') return value;
  return control.choices.find(choice => choice.value === value)?.label ?? value;
}
