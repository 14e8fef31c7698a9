import type { Practice, UnvouchedText } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { hitsOf, holds, type Phrases } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { stanceOf } from './stance';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

/** Signs of what the team has tried, plans or leaves out. */
export function practicesOf(reading: DocumentReading): Practice[] {
  if (!reading.trains) return [];
  return reading.units.flatMap(unit => (unit.block.kind === 'heading' ? [] : practicesIn(unit, reading)));
}

function practicesIn(unit: Unit, { outline }: DocumentReading): Practice[] {
  const { text } = unit;
  const found: Practice['about'][] = [];
  const missesEvaluation = holds(text, words.missingEvaluation);
  if (missesEvaluation && isMeant(unit, outline.prose, words.missingEvaluation))
    found.push('evaluation-missing');
  if (!missesEvaluation && holds(text, words.plannedEvaluation)) found.push('evaluation-planned');
  if (holds(text, words.missingReview)) found.push('review-missing');
  else if (holds(text, words.review)) found.push('review-planned');
  if (holds(text, words.promptTrial) && holds(text, words.trialOutcome)) found.push('prompting-tried');
  if (holds(text, words.forgettingMeasure)) found.push('forgetting-measured');
  return found.map(about => ({ about, ...evidenceFrom(unit) }));
}

/** Whether the author says it of the project: not as a question, a quotation, a possibility or a rule. */
function isMeant(unit: Unit, prose: string, pattern: Phrases): boolean {
  const [hit] = hitsOf(unit.text, pattern);
  return hit !== undefined && stanceOf(unit, { ...hit, kind: 'store' }, prose) === 'chosen';
}

/** Sentences by which text that nobody vouches for becomes training text. */
export function unvouchedTextsOf(reading: DocumentReading): UnvouchedText[] {
  if (!reading.trains) return [];
  return reading.units
    .filter(({ block }) => block.kind !== 'heading')
    .filter(unit =>
      [words.unvouched, words.machineWritten].some(
        pattern => holds(unit.text, pattern) && isMeant(unit, reading.outline.prose, pattern),
      ),
    )
    .map(evidenceFrom);
}
