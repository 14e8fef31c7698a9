import type { Approach } from '../facts/claim';
import { inFigures, say } from '../text/say';
import type { AnswerField, AnswerValue } from './answers';
import type { BehaviourPlacement, FactsPlacement, ReadingStatus, Source } from './assessment';
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

/** What a reader should know about a source; null where it was read to its end. */
export const readingNames: Readonly<Record<ReadingStatus, string | null>> = {
  whole: null,
  part: 'read in part',
  'second-hand': 'known second-hand',
};

/** Title and section, and how far it was read where that is not all. */
export function sourceInWords({ title, section, read }: Source): string {
  const place = section === null ? title : `${title}, ${section}`;
  const status = readingNames[read];
  return status === null ? place : `${place} (${status})`;
}

/** A given answer in words: "Monthly", "yes", "72 %", "45,000 tokens". */
export function answerInWords(field: AnswerField, value: AnswerValue): string {
  if (typeof value === 'boolean') return value ? say('yes') : say('no');
  const control = questionFor(field)?.control;
  if (typeof value === 'number') {
    if (control?.kind !== 'number') return String(value);
    return control.maximum === 1
      ? percent(value)
      : `${value < 10 ? inFigures(value) : grouped(value)} ${say(control.unit)}`;
  }
  if (control?.kind !== 'choice') return value;
  return say(control.choices.find(choice => choice.value === value)?.label ?? value);
}
