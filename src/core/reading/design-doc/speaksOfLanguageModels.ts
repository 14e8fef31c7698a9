import { actionSigns, looseModelSigns, modelSigns } from './vocabulary/signs';
import { WordScan } from './wordScan';

const scan = new WordScan(modelSigns, looseModelSigns, actionSigns);
const model = 1;
const loose = 2;
const action = 4;

/**
 * How near a loose sign of a language model a sign of an action has to stand, in UTF-16 units. In labelled texts with something to
 * report the farthest nearest one stood 359 away.
 */
const near = 600;

/** Whether a text may be about training a language model or serving one. One linear scan; most texts of the world end here. */
export function speaksOfLanguageModels(text: string): boolean {
  let namesModel = false;
  let looseAt = Number.NEGATIVE_INFINITY;
  let actionAt = Number.NEGATIVE_INFINITY;
  return scan.visit(text, (lists, at) => {
    if (lists & model) namesModel = true;
    if (lists & loose) looseAt = at;
    if (lists & action) actionAt = at;
    return (namesModel && actionAt >= 0) || Math.abs(looseAt - actionAt) <= near;
  });
}
