import type { Evidence } from '../../../facts/claim';
import { ofTraining } from '../vocabulary/retraining';
import { cadencesOf } from './cadences';
import { evidenceFrom } from './evidence';
import { judgedUnits } from './judged';
import type { DocumentReading } from './statements';

/**
 * Sentences by which the project plans to train again so that its model stays current. One that says how often the facts change,
 * and nothing of training, is a reason to look them up and no such plan.
 */
export function retrainingsOf(reading: DocumentReading): Evidence[] {
  const plans = judgedUnits('training-to-stay-current', reading);
  if (plans.every(({ text }) => ofTraining.test(text))) return plans.map(evidenceFrom);
  const ofFacts = new Set(cadencesOf(reading).map(({ unit }) => unit));
  return plans.filter(unit => !ofFacts.has(unit) || ofTraining.test(unit.text)).map(evidenceFrom);
}
