import type { Practice } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { judgedUnits } from './judged';
import { gleaning } from './sieve';
import type { DocumentReading } from './statements';

/** Signs of what the team has tried, plans or leaves out. */
export function practicesOf(reading: DocumentReading): Practice[] {
  const said = new Map(practices(reading.outline).map(({ unit, found }) => [unit, found]));
  for (const unit of judgedUnits('nothing-held-back', reading))
    said.set(unit, [
      'evaluation-missing',
      ...(said.get(unit) ?? []).filter(about => about !== 'evaluation-planned'),
    ]);
  return [...said]
    .sort(([one], [other]) => one.index - other.index)
    .flatMap(([unit, found]) => found.map(about => ({ about, ...evidenceFrom(unit) })));
}

const practices = gleaning(({ text, block }) => {
  if (block.kind === 'heading') return null;
  const found: Practice['about'][] = [];
  if (holds(text, words.plannedEvaluation)) found.push('evaluation-planned');
  if (holds(text, words.missingReview)) found.push('review-missing');
  else if (holds(text, words.review)) found.push('review-planned');
  const isTrial = holds(text, words.promptTrial) && holds(text, words.trialOutcome);
  if (isTrial && !holds(text, words.untriedPrompt)) found.push('prompting-tried');
  if (holds(text, words.forgettingMeasure)) found.push('forgetting-measured');
  return found.length === 0 ? null : found;
});
