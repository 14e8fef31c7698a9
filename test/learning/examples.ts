import { type Concern, concerns } from '../../src/core/reading/design-doc/judgement/concerns';
import { Features } from '../../src/core/reading/design-doc/judgement/features';
import { mayCommit } from '../../src/core/reading/design-doc/judgement/mayCommit';
import { readStatements } from '../../src/core/reading/design-doc/meaning/statements';
import { speaksOfLanguageModels } from '../../src/core/reading/design-doc/speaksOfLanguageModels';
import { readOutline } from '../../src/core/reading/design-doc/structure/readOutline';
import { catalogue } from '../support/catalogue';
import type { Case, Place } from './cases';

/** The rule that reports a concern. */
export const ruleOf: Readonly<Record<Concern, string>> = {
  'knowledge-in-weights': 'volatile-knowledge',
  'source-from-memory': 'attribution-needs-retrieval',
  'untried-prompt': 'prompt-first',
  'training-to-stay-current': 'stale-retraining-plan',
  'few-examples': 'too-few-examples',
  'nothing-held-back': 'no-holdout-evaluation',
  'unvouched-text': 'unreviewed-training-data',
  'slow-answer': 'latency-mismatch',
};

/** Whether a concern is to be reported, and how much the example counts; nothing where its labels do not say. */
export interface Target {
  readonly isFinding: boolean;
  readonly weight: number;
}

/** A sentence with what is true of it, and what its labels ask for, by the order of the concerns. */
export interface Example {
  readonly features: readonly string[];
  readonly targets: readonly Target[];
  readonly start: number;
  readonly end: number;
}

/** A labelled text as it is learned from. */
export interface Lesson {
  readonly case: Case;
  readonly features: readonly string[];
  readonly examples: readonly Example[];
}

/** A tolerated place is a weaker sign than a required one. */
const weightOfTolerated = 0.4;
/** A sentence on its own shows less than one in a document. */
const weightOfSentence = 0.5;

export function lessonOf(each: Case): Lesson {
  const { text, part } = each;
  if (part === null && !speaksOfLanguageModels(text)) return { case: each, features: [], examples: [] };
  const reading = readStatements(readOutline(text, 'markdown'), catalogue);
  const features = new Features(reading);
  const examples = reading.units
    .filter(unit => mayCommit(unit, reading) && (part === null || overlap(unit.range, part)))
    .map(unit => ({
      features: [...features.of(unit)],
      targets: concerns.map(concern => targetOf(unit.range, each, ruleOf[concern])),
      ...unit.range,
    }));
  return { case: each, features: [...features.ofDocument()], examples };
}

function targetOf(
  range: { start: number; end: number },
  { places, part, onlyFor }: Case,
  rule: string,
): Target {
  if (onlyFor !== null && onlyFor !== rule) return { isFinding: false, weight: 0 };
  const here = places.filter(place => overlap(range, place));
  const isRequired = here.some(place => place.rule === rule && place.required);
  const isFinding = isRequired || here.some(place => isTolerated(place, rule));
  const weight = isFinding && !isRequired ? weightOfTolerated : 1;
  return { isFinding, weight: part === null ? weight : weight * weightOfSentence };
}

/** Where a plan to train again and again is to be reported, knowledge in weights may be, too. */
export const isTolerated = (place: Place, rule: string): boolean =>
  place.rule === rule || (rule === 'volatile-knowledge' && place.rule === 'stale-retraining-plan');

export const overlap = (
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean => one.start < other.end && other.start < one.end;
