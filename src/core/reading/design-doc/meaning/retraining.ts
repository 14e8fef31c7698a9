import type { Retraining } from '../../../facts/designDoc';
import { judgeOf } from '../judgement/judge';
import { words } from '../vocabulary';
import { type Hit, hitsOf, holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { knowledgeIn } from './knowledge';
import { stanceOf } from './stance';
import type { DocumentReading } from './statements';
import { modelKindNear, trainingOfPeople } from './training';
import type { Unit } from './unit';

/** Plans to train again, on a schedule or at each change, so that what the model knows stays current. */
export function retrainingsOf(reading: DocumentReading): Retraining[] {
  if (!reading.trains) return [];
  const judge = judgeOf(reading);
  const trained = reading.statements.filter(
    ({ stance, subject, model }) =>
      stance === 'chosen' && subject?.nature === 'knowledge' && (model === 'generative' || model === null),
  );
  const isSure = trained.some(statement => judge(statement.unit).likelihood >= 0.4);
  const holdsKnowledge = isSure ? 'surely' : trained.length > 0 ? 'perhaps' : 'no';
  return reading.units
    .filter(unit => unit.block.kind !== 'heading' && repeats(unit, reading, holdsKnowledge))
    .map(evidenceFrom);
}

/** Whether another sentence of the document says that a model is trained on knowledge. */
type Holding = 'surely' | 'perhaps' | 'no';

function repeats(unit: Unit, reading: DocumentReading, holdsKnowledge: Holding): boolean {
  const { text } = unit;
  const again = trainedAgain(unit);
  if (again === undefined || trainingOfPeople(text, again)) return false;
  const kind = modelKindNear(text, again.start);
  if (kind === 'other' || kind === 'text') return false;
  if (stanceOf(unit, { ...again, kind: 'technique' }, reading.outline.prose) !== 'chosen') return false;
  const knows = knowledgeIn(text, reading.catalogue).length > 0;
  const isOfElse = holds(text, words.otherReason);
  if (holdsKnowledge === 'surely') return knows || !isOfElse;
  if (holds(text, words.freshness) && !isOfElse) return knows || isBesideKnowledge(unit, reading);
  if (
    holdsKnowledge === 'perhaps' &&
    !isOfElse &&
    holds(text, words.schedule) &&
    (knows || holds(text, words.retraining))
  )
    return true;
  return knows && holds(text, words.currency);
}

/** Whether one of the three sentences before it, in its section, or the heading names knowledge that changes. */
const isBesideKnowledge = ({ index, block }: Unit, { units, catalogue }: DocumentReading): boolean =>
  units
    .slice(Math.max(0, index - 3), index)
    .some(
      ({ text, block: { section } }) => section === block.section && knowledgeIn(text, catalogue).length > 0,
    ) || knowledgeIn(block.section.heading, catalogue).length > 0;

/** "is retrained monthly"; beside a plain schedule any word of training will do: "every Friday it learns …". */
function trainedAgain({ text, block }: Unit): Hit | undefined {
  const again = holds(text, words.recurrence) ? hitsOf(text, words.retraining)[0] : undefined;
  if (again !== undefined || block.kind === 'row' || !holds(text, words.schedule)) return again;
  return hitsOf(text, words.trainingAct).find(
    ({ start, end }) =>
      !isOver.test(text.slice(Math.max(0, start - 24), start)) &&
      !isThing.test(text.slice(end, end + 16)) &&
      isInClause(text, start),
  );
}

const isOver = /\b(?:was|were|been|had)\s+(?:\w+\s+)?$/i;

/** "Training examples" and "every tuned model" are things, not something that is done. */
const isThing = /^\s+(?:examples?|data|sets?|rows?|texts?|material|pairs?|models?|adapters?|checkpoints?)\b/i;

/** Whether a schedule stands in the same part of the sentence. */
function isInClause(text: string, place: number): boolean {
  const start = text.lastIndexOf(';', place) + 1;
  const end = text.indexOf(';', place);
  return holds(text.slice(start, end < 0 ? text.length : end), words.schedule);
}
