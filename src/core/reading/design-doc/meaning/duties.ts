import type { PersonalMaterial, Requirement } from '../../../facts/designDoc';
import { accessDuties, deletionDuties, depersonalised, personalRecords } from '../vocabulary/duties';
import { holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { gleaning } from './sieve';
import { stanceOf } from './stance';
import type { DocumentReading } from './statements';

/** What the system owes to those who may not read everything, and to those whose data it holds. */
export function dutiesOf(reading: DocumentReading): Requirement[] {
  if (reading.uncommitted) return [];
  return duties(reading.outline).flatMap(({ unit, found }) =>
    found.map(about => ({ about, milliseconds: null, ...evidenceFrom(unit) })),
  );
}

const duties = gleaning(({ text, block }) => {
  if (block.kind === 'heading' || block.quoted || text.endsWith('?')) return null;
  const found: Requirement['about'][] = [];
  if (holds(text, accessDuties)) found.push('access');
  if (holds(text, deletionDuties)) found.push('deletion');
  return found.length === 0 ? null : found;
});

/** Sentences by which records about people become training text. */
export function personalMaterialsOf({ chosen }: DocumentReading): PersonalMaterial[] {
  return chosen
    .filter(
      ({ unit, training, model }) =>
        model !== 'other' &&
        training.kind !== 'store' &&
        holds(unit.text, personalRecords) &&
        !holds(unit.text, depersonalised) &&
        stanceOf(unit, training) === 'chosen',
    )
    .map(({ unit }) => evidenceFrom(unit));
}
