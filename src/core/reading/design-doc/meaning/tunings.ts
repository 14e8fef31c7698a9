import type { Tuning } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { trials } from '../vocabulary/contradiction';
import { holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { roleOfBlock } from './roles';
import type { DocumentReading, Statement } from './statements';

/** Decisions to train a model that writes text which the project takes of itself in so many words, in reading order. */
export const tuningsOf = (reading: DocumentReading): Tuning[] =>
  !reading.uncommitted && !holds(reading.outline.title, trials)
    ? reading.chosen.filter(statement => isTuning(statement)).map(({ unit }) => evidenceFrom(unit))
    : [];

function isTuning({ unit, training, stance, model }: Statement): boolean {
  const { text, block } = unit;
  if (stance !== 'chosen' || model !== 'generative' || training.kind === 'store') return false;
  if (block.kind === 'row' || hedges.some(hedge => holds(text, hedge))) return false;
  return ownWords.test(text) || (roleOfBlock(block) === 'decision' && order.test(text));
}

/** The stance has heard what is denied or doubted in the clause itself. */
const hedges = [words.report, trials];
const ownWords =
  /\bwe(?:['’]ll| will| shall| have decided to| decided to| are going to)? (?:now |therefore |then |instead )?(?:fine-?\s?tune|finetune|train|tune|instruction-tune)d?\b|\b(?:will be|shall be|is to be|is being|is|was) (?:then |now )?(?:fine-?\s?tuned|finetuned|trained|tuned|instruction-tuned) on\b/iu;
/** A decision may be put as an order. */
const order = /^\W{0,12}(?:x\W{1,3})?(?:fine-?\s?tune|finetune|train|tune|instruction-tune)\b/iu;
