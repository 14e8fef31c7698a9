import type { Practice } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { judgedUnits } from './judged';
import { sieve } from './sieve';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

/** Signs of what the team has tried, plans or leaves out. */
export function practicesOf(reading: DocumentReading): Practice[] {
  const unmeasured = judgedUnits('nothing-held-back', reading);
  const isUnmeasured = new Set(unmeasured);
  return [...new Set([...signs(reading), ...unmeasured])]
    .sort((one, other) => one.index - other.index)
    .flatMap(unit => (unit.block.kind === 'heading' ? [] : practicesIn(unit, isUnmeasured.has(unit))));
}

/** Sentences that hold any of the words below. */
const signs = sieve(({ text }) =>
  [
    words.plannedEvaluation,
    words.missingReview,
    words.review,
    words.promptTrial,
    words.forgettingMeasure,
  ].some(list => holds(text, list)),
);

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
