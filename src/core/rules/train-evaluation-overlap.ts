import type { EvaluationOverlap } from '../facts/trainingData';
import { defineRule } from './rule';

/** One evaluation row in a hundred: below that, a short greeting may be in both by chance. This project's own figure. */
const leastShare = 0.01;

/** A model that has seen the questions is not examined by them. */
export const trainEvaluationOverlap = defineRule({
  id: 'train-evaluation-overlap',
  summary: 'Keep evaluation rows out of the training data.',
  severity: 'warning',
  messages: {
    rowsInBoth:
      '{rows} of {evaluationRows} evaluation rows are training rows as well, word for word or nearly, so the evaluation measures memory. Take them out of one of the two, and split after removing duplicates.',
  },

  *inTrainingData({ overlap, first }) {
    if (overlap === null || overlap.rows === 0 || overlap.rows < overlap.evaluationRows * leastShare) return;
    yield {
      says: 'rowsInBoth',
      with: { rows: overlap.rows, evaluationRows: overlap.evaluationRows },
      range: overlap.pairs[0]?.training ?? first,
      related: overlap.pairs.map(pair => placeIn(overlap, pair.evaluation)),
    };
  },
});

const placeIn = ({ path }: EvaluationOverlap, range: EvaluationOverlap['pairs'][number]['evaluation']) => ({
  ...(path === null ? {} : { path }),
  range,
  note: 'Here it is held back for evaluation.',
});
