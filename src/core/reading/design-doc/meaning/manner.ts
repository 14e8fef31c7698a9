import type { MannerTraining } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { hitsOf, holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { judgedUnits } from './judged';
import type { DocumentReading } from './statements';
import { around, sentenceBefore, type Unit } from './unit';

/**
 * Sentences that adopt training so that a model writes in some manner or form, with no sign that a prompt was tried. To sort or to
 * find is no manner.
 */
export const mannerTrainingsOf = (reading: DocumentReading): MannerTraining[] =>
  judgedUnits('untried-prompt', reading)
    .filter(unit => !isBesideLookup(unit) && !holds(unit.text, words.sorting))
    .map(unit => ({
      ...evidenceFrom(unit),
      manner: mannerIn(unit.text) ?? mannerIn(sentenceBefore(unit)?.text ?? ''),
    }));

/** Where the facts are looked up, training the form alone is what this project advises. */
const isBesideLookup = (unit: Unit): boolean => around(unit, -1, 2).some(({ text }) => lookup.test(text));

const lookup = /\bretriev(?:es?|ed|al)\b|\bfrom the index\b|\blooked up\b|\brag\b/i;

const mannerIn = (text: string): string | null =>
  [...hitsOf(text, words.manner), ...hitsOf(text, words.form)].sort(
    (one, other) => one.start - other.start,
  )[0]?.text ?? null;
