import type { DataPlace } from '../facts/trainingConfig';
import { defineRule } from './rule';

/** An evaluation on what was trained on measures memory, and always looks good. */
export const trainEvaluationOverlap = defineRule({
  id: 'train-evaluation-overlap',
  summary: 'Evaluate on examples that are not trained on.',
  severity: 'warning',
  messages: {
    sameData:
      'The job evaluates on “{data}”, which it also trains on, so the result will look good whatever it learns. Evaluate on other examples.',
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
        related: [{ range: trained.range, note: 'Here it is trained on.' }],
      };
      return;
    }
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
