import type { Retraining } from '../../../facts/designDoc';
import { judgeOf } from '../judgement/judge';
import { words } from '../vocabulary';
import { hitsOf, holds } from '../vocabulary/phrases';
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
  const holdsKnowledge = reading.statements.some(
    statement =>
      statement.stance === 'chosen' &&
      statement.subject?.nature === 'knowledge' &&
      (statement.model === 'generative' || statement.model === null) &&
      judge(statement.unit).likelihood >= 0.4,
  );
  return reading.units
    .filter(unit => unit.block.kind !== 'heading' && repeats(unit, reading, holdsKnowledge))
    .map(evidenceFrom);
}

function repeats(unit: Unit, reading: DocumentReading, holdsKnowledge: boolean): boolean {
  const { text } = unit;
  const [again] = hitsOf(text, words.retraining);
  if (again === undefined || !holds(text, words.recurrence) || trainingOfPeople(text, again)) return false;
  const kind = modelKindNear(text, again.start);
  if (kind === 'other' || kind === 'text') return false;
  if (stanceOf(unit, { ...again, kind: 'technique' }, reading.outline.prose) !== 'chosen') return false;
  const knows = knowledgeIn(text, reading.catalogue).length > 0;
  if (holdsKnowledge) return knows || !holds(text, words.otherReason);
  return knows && holds(text, words.currency);
}
