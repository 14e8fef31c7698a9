import { Lines } from '../../text/lines';
import type { Answers } from '../answers';
import { assess } from '../assess';
import type { Assessment } from '../assessment';
import type { PrefilledAnswer } from '../prefilled';
import { withOwnMitigations } from '../risks';
import { fromDescription } from './fromDescription';
import { plannedMitigations } from './plannedMitigations';

/** An answer that was read, with the words and the line, from 1, that it was read from. */
export interface ReadAnswer extends Pick<PrefilledAnswer, 'field' | 'value' | 'approximate'> {
  readonly evidence: readonly { readonly text: string; readonly line: number }[];
}

export interface AssessedDescription {
  readonly answers: Answers;
  readonly read: readonly ReadAnswer[];
  /** With what the text itself plans against each risk. */
  readonly assessment: Assessment;
}

/** What follows from a text: a plain description or a design document. Answers that are given outweigh what it says. */
export function assessDescription(text: string, given: Answers = {}): AssessedDescription {
  const prefilled = fromDescription(text);
  const answers = { ...prefilled.answers, ...given };
  const assessment = assess(answers);
  const planned = Object.entries(plannedMitigations(text)).map(([risk, { text: words }]) => [risk, words]);
  const lines = new Lines(text);
  return {
    answers,
    read: prefilled.read.map(({ field, value, approximate, evidence }) => ({
      field,
      value,
      approximate,
      evidence: evidence.map(words => ({ text: words.text, line: lines.lineAt(words.range.start) })),
    })),
    assessment: { ...assessment, risks: withOwnMitigations(assessment.risks, Object.fromEntries(planned)) },
  };
}
