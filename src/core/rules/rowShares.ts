import type { RowFigure, TrainingData } from '../facts/trainingData';
import { type Phrase, phrase } from '../text/say';

/** Fewer rows than this are no pattern, whatever share of a small file they are. This project's own figure. */
const fewestRows = 3;

/** Whether a figure holds of at least this share of the rows read (0 to 1), and of enough rows to be a pattern. */
export const reaches = ({ rows }: RowFigure, { rowsRead }: TrainingData, share: number): boolean =>
  rows >= fewestRows && rows >= rowsRead * share;

/** "12 of 40 rows", and where the file was sampled "12 of the 40 rows read". */
export const rowsOf = ({ rows }: RowFigure, { rowsRead, rowsEstimated }: TrainingData): Phrase =>
  rowsEstimated
    ? phrase('{rows} of the {rowsRead} rows read', { rows, rowsRead })
    : phrase('{rows} of {rowsRead} rows', { rows, rowsRead });

/** Where a finding about a figure stands: on the first telling row, or on the file's first row where that one's place is not known. */
export const placeOf = ({ examples: [example] }: RowFigure, { first }: TrainingData) =>
  example?.range ?? first;
