import type { Evidence } from '../facts/claim';
import type { AnswerField, Answers } from './answers';

/** One answer read from a text, with the words and the range it was read from. */
export interface PrefilledAnswer<Field extends AnswerField = AnswerField> {
  readonly field: Field;
  readonly value: NonNullable<Answers[Field]>;
  /**
   * Whether the value only stands for what the words say: "a few hundred examples" are read as 300, a page as 500
   * tokens, "often" as weekly. A person should see what was made of the words.
   */
  readonly approximate: boolean;
  /** The words that decided it, in reading order. Never empty. */
  readonly evidence: readonly Evidence[];
}

/** What a text answers by itself. A field that the text is silent on, or doubtful about, is missing. */
export interface PrefilledAnswers {
  readonly answers: Answers;
  readonly read: readonly PrefilledAnswer[];
}
