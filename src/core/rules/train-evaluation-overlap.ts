import type { DataPlace } from '../facts/trainingConfig';
import type { EvaluationOverlap } from '../facts/trainingData';
import { phrase } from '../text/say';
import { defineRule } from './rule';

/** An evaluation on what was trained on measures memory, and always looks good. */
export const trainEvaluationOverlap = defineRule({
  id: 'train-evaluation-overlap',
  summary: 'Evaluate on examples that are not trained on.',
  severity: 'warning',
  messages: {
    sameData:
      'The job evaluates on “{data}”, which it also trains on, so the result will look good whatever it learns. Evaluate on other examples.',
    rowsInBoth:
      '{rows} of {evaluationRows} evaluation rows are training rows as well, word for word or nearly, so the evaluation measures memory. Take them out of one of the two, and split after removing duplicates.',
  },

  *inTrainingConfig({ datasets, evaluatedOn, evaluation }) {
    if (evaluation?.value === false) return;
    for (const evaluated of evaluatedOn) {
      const trained = datasets.find(dataset => overlaps(dataset, evaluated));
      if (trained === undefined) continue;
      yield {
        says: 'sameData',
        with: { data: evaluated.split === null ? evaluated.value : `${evaluated.value}, ${evaluated.split}` },
        range: evaluated.range,
        related: [{ range: trained.range, note: phrase('Here it is trained on.') }],
      };
      return;
    }
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

/** The same data, and the same part of them or a slice of it. Where only one side names a part, nobody can tell. */
function overlaps(trained: DataPlace, evaluated: DataPlace): boolean {
  if (trained.value !== evaluated.value) return false;
  if (trained.split === evaluated.split) return true;
  if (trained.split === null || evaluated.split === null) return false;
  return isSliceOf(trained.split, evaluated.split) || isSliceOf(evaluated.split, trained.split);
}

const isSliceOf = (part: string, whole: string): boolean => part.startsWith(`${whole}[`);

/** One evaluation row in a hundred: below that, a short greeting may be in both by chance. This project's own figure. */
const leastShare = 0.01;

const placeIn = ({ path }: EvaluationOverlap, range: EvaluationOverlap['pairs'][number]['evaluation']) => ({
  ...(path === null ? {} : { path }),
  range,
  note: phrase('Here it is held back for evaluation.'),
});
