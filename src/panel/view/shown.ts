import type {
  AnswerField,
  Answers,
  AnswerValue,
  Assessment,
  CostFigures,
  Placement,
} from '../../core/decision';
import type { DocumentReading, Output, Place } from '../protocol';

/** What a person can do in the panel. */
export interface Actions {
  /** `null` is an honest "don't know". */
  readonly answer: (field: AnswerField, value: AnswerValue | null) => void;
  /** Takes an own answer back, so that the document's holds again. */
  readonly followDocument: (field: AnswerField) => void;
  readonly clear: () => void;
  readonly setFigures: (figures: CostFigures) => void;
  readonly output: (output: Output) => void;
  readonly reveal: (place: Place) => void;
  /** The address that opens this panel anew, with what it holds. */
  readonly reconnection: () => string;
}

/** Everything the page shows. */
export interface Shown {
  readonly own: Answers;
  readonly reading: DocumentReading | null;
  /** The document's answers with the user's own over them. */
  readonly answers: Answers;
  /** The user's own figures of cost. */
  readonly figures: CostFigures;
  /** Where the user's last answer moved the point from. */
  readonly before: Placement | null;
  readonly assessment: Assessment;
}
