import { Features } from '../../src/core/reading/design-doc/judgement/features';
import { commits } from '../../src/core/reading/design-doc/judgement/judge';
import { readStatements } from '../../src/core/reading/design-doc/meaning/statements';
import { readOutline } from '../../src/core/reading/design-doc/structure/readOutline';
import { catalogue } from '../support/catalogue';
import type { Case, Place } from './cases';

/** A sentence with what is true of it, whether the labels ask for a finding there, and how much it counts. */
export interface Example {
  readonly features: ReadonlySet<string>;
  readonly isFinding: boolean;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** A tolerated place is a weaker sign than a required one. */
const weightOfTolerated = 0.4;
/** A sentence on its own shows less than one in a document. */
const weightOfSentence = 0.5;

/** The sentences of a case that could commit a project. */
export function examplesOf({ text, places, part }: Case, rule: string): Example[] {
  const reading = readStatements(readOutline(text, 'markdown'), catalogue);
  const features = new Features(reading);
  const ofDocument = features.ofDocument();
  return reading.units
    .filter(unit => commits(unit, reading) && (part === null || overlap(unit.range, part)))
    .map(unit => {
      const here = places.filter(place => overlap(unit.range, place));
      const isRequired = here.some(place => place.rule === rule && place.required);
      const isFinding = isRequired || here.some(place => isTolerated(place, rule));
      const weight = (isFinding && !isRequired ? weightOfTolerated : 1) * (part ? weightOfSentence : 1);
      return { features: new Set([...ofDocument, ...features.of(unit)]), isFinding, weight, ...unit.range };
    });
}

/** Where a plan to train again and again is to be reported, knowledge in weights may be, too. */
export const isTolerated = (place: Place, rule: string): boolean =>
  place.rule === rule || (rule === 'volatile-knowledge' && place.rule === 'stale-retraining-plan');

export const overlap = (
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean => one.start < other.end && other.start < one.end;
