import type { Practice } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { judgedUnits } from './judged';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

/** Signs of what the team has tried, plans or leaves out. */
export function practicesOf(reading: DocumentReading): Practice[] {
  const unmeasured = new Set(judgedUnits('nothing-held-back', reading));
  return reading.units.flatMap(unit =>
    unit.block.kind === 'heading' ? [] : practicesIn(unit, unmeasured.has(unit)),
  );
}

function practicesIn(unit: Unit, isUnmeasured: boolean): Practice[] {
  const { text } = unit;
  const found: Practice['about'][] = [];
  if (isUnmeasured) found.push('evaluation-missing');
  else if (holds(text, words.plannedEvaluation)) found.push('evaluation-planned');
  if (holds(text, words.missingReview)) found.push('review-missing');
  else if (holds(text, words.review)) found.push('review-planned');
  const isTrial = holds(text, words.promptTrial) && holds(text, words.trialOutcome);
  if (isTrial && !holds(text, words.untriedPrompt)) found.push('prompting-tried');
  if (holds(text, words.forgettingMeasure)) found.push('forgetting-measured');
  return found.map(about => ({ about, ...evidenceFrom(unit) }));
}
