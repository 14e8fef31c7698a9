import { actionSigns, looseModelSigns, modelSigns, servingSigns, trainingSigns } from './vocabulary/signs';
import { WordScan } from './wordScan';

const scan = new WordScan(modelSigns, looseModelSigns, actionSigns, servingSigns, trainingSigns);
const [model, loose, action, serving, training] = [1, 2, 4, 8, 16] as const;

/**
 * How near a loose sign of a language model a sign of an action has to stand, or one of serving one of training, in UTF-16 units.
 * In labelled texts with something to report the farthest nearest action stood 359 away from a loose sign.
 */
const near = 600;

/** Whether a text may be about training a language model or serving one. One linear scan; most texts of the world end here. */
export function speaksOfLanguageModels(text: string): boolean {
  let namesModel = false;
  let looseAt = Number.NEGATIVE_INFINITY;
  let actionAt = Number.NEGATIVE_INFINITY;
  let servingAt = Number.NEGATIVE_INFINITY;
  let trainingAt = Number.NEGATIVE_INFINITY;
  return scan.visit(text, (lists, at) => {
    if (lists & model) namesModel = true;
    if (lists & loose) looseAt = at;
    if (lists & action) actionAt = at;
    if (lists & serving) servingAt = at;
    if (lists & training) trainingAt = at;
    return (
      (namesModel && actionAt >= 0) ||
      Math.abs(looseAt - actionAt) <= near ||
      Math.abs(servingAt - trainingAt) <= near
    );
  });
}
