import { words } from './vocabulary';
import { holds } from './vocabulary/phrases';

/** Whether a text is about language models at all. One linear scan; most texts of the world end here. */
export const speaksOfLanguageModels = (text: string): boolean => holds(text, words.languageModelSign);
