import type { MannerTraining } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { type Hit, hitsOf, holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { stanceOf } from './stance';
import type { DocumentReading } from './statements';
import { modelKindNear, trainingOfPeople } from './training';
import { sentenceBefore, type Unit } from './unit';

/** Sentences that adopt training so that a model writes in some manner or form. */
export function mannerTrainingsOf(reading: DocumentReading): MannerTraining[] {
  if (!reading.trains) return [];
  const ofElse = new Set(
    reading.statements
      .filter(({ model, subject }) => model === 'other' || model === 'text' || isKnown(subject))
      .map(({ unit }) => unit),
  );
  return reading.units.flatMap(unit => {
    if (ofElse.has(unit) || holds(unit.text, words.sorting)) return [];
    const training = adoptedIn(unit, reading);
    const manner = training && mannerOf(unit, training, reading.units);
    return manner === undefined || isBesideLookup(unit, reading) ? [] : [{ ...evidenceFrom(unit), manner }];
  });
}

const isKnown = (subject: DocumentReading['statements'][number]['subject']): boolean =>
  subject?.nature === 'knowledge' && subject.relation !== 'beside';

/** Where the facts are looked up, training the form alone is what this project advises. */
const isBesideLookup = ({ index, block }: Unit, { units }: DocumentReading): boolean =>
  units
    .slice(Math.max(0, index - 1), index + 2)
    .some(({ text, block: { section } }) => section === block.section && retrieval.test(text));

const retrieval = /\bretriev|\bindex\b|\blooked up\b|\brag\b/i;

/** The first words by which a sentence of the project says that it trains. An adapter alone is a thing, not an act. */
function adoptedIn(unit: Unit, { outline }: DocumentReading): Hit | undefined {
  const { text, block } = unit;
  if (block.kind === 'heading' || block.kind === 'row') return undefined;
  return [words.technique, words.trainingVerb]
    .flatMap(list => hitsOf(text, list))
    .find(hit => {
      if (/^adapters?$|^custom/i.test(hit.text) || trainingOfPeople(text, hit)) return false;
      const kind = modelKindNear(text, hit.start);
      if (kind === 'other' || kind === 'text') return false;
      return stanceOf(unit, { ...hit, kind: 'verb' }, outline.prose) === 'chosen';
    });
}

/** The manner that a sentence names as what training is for, or the sentence before it where this one points back. */
function mannerOf(unit: Unit, training: Hit, units: readonly Unit[]): string | undefined {
  const { text } = unit;
  const named = [...hitsOf(text, words.manner), ...hitsOf(text, words.form)].find(({ start, end }) => {
    const between = start > training.end ? text.slice(training.end, start) : text.slice(end, training.start);
    return !/[;]|\. /.test(between) && (start > training.end ? purpose.test(between) : between.length < 60);
  });
  if (named !== undefined) return named.text;
  const before = sentenceBefore(unit, units);
  if (before === undefined || !pointsBack.test(text) || holds(before.text, words.sorting)) return undefined;
  return hitsOf(before.text, words.manner)[0]?.text;
}

const purpose =
  /\b(?:so|until|till|to|for|in|into|gives?|giving|improv\w{1,4}|on|with|its?|his|her|their|our)\b/i;
const pointsBack = /\b(?:that|this) (?:manner|tone|voice|style|way|layout|form|shape)\b|\bfor this\b/i;
