import type { PersonalMaterial, Requirement } from '../../../facts/designDoc';
import { accessDuties, deletionDuties, depersonalised, personalRecords } from '../vocabulary/duties';
import { holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { sieve } from './sieve';
import { stanceOf } from './stance';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

/** What the system owes to those who may not read everything, and to those whose data it holds. */
export function dutiesOf(reading: DocumentReading): Requirement[] {
  if (reading.uncommitted) return [];
  return withDuties(reading).flatMap(unit =>
    dutiesIn(unit).map(about => ({ about, milliseconds: null, ...evidenceFrom(unit) })),
  );
}

const withDuties = sieve(sentence => dutiesIn(sentence).length > 0);

function dutiesIn({ text, block }: Pick<Unit, 'text' | 'block'>): Requirement['about'][] {
  if (block.kind === 'heading' || block.quoted || text.endsWith('?')) return [];
  const found: Requirement['about'][] = [];
  if (holds(text, accessDuties)) found.push('access');
  if (holds(text, deletionDuties)) found.push('deletion');
  return found;
}

/** Sentences by which records about people become training text. */
export function personalMaterialsOf({ statements, outline }: DocumentReading): PersonalMaterial[] {
  return statements
    .filter(
      ({ unit, stance, training, model }) =>
        stance === 'chosen' &&
        model !== 'other' &&
        training.kind !== 'store' &&
        stanceOf(unit, training, outline.prose) === 'chosen' &&
        holds(unit.text, personalRecords) &&
        !holds(unit.text, depersonalised),
    )
    .map(({ unit }) => evidenceFrom(unit));
}
