import { actionSigns, modelSigns } from './vocabulary/signs';
import { WordScan } from './wordScan';

const models = new WordScan(modelSigns);
const actions = new WordScan(actionSigns);

/** Whether a text may be about training a language model or serving one. One linear scan; most texts of the world end here. */
export const speaksOfLanguageModels = (text: string): boolean =>
  models.foundIn(text) && actions.foundIn(text);
