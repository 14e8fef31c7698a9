import type { RememberedSource } from '../../../facts/designDoc';
import {
  byModel,
  bySystem,
  fromTraining,
  giving,
  otherSources,
  plainSources,
  sourceNouns,
} from '../vocabulary/citations';
import { type Hit, hitsOf, holds, without } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { stanceOf } from './stance';
import type { DocumentReading } from './statements';
import { sentenceBefore, type Unit } from './unit';

/** Sentences that have the model write the source of an answer from training. */
export function rememberedSourcesOf(reading: DocumentReading): RememberedSource[] {
  if (!reading.trains) return [];
  return reading.units
    .filter(unit => {
      if (unit.block.kind === 'heading' || holds(unit.text, bySystem)) return false;
      const from = saidByModel(unit, reading.units);
      return (
        from !== undefined && stanceOf(unit, { ...from, kind: 'store' }, reading.outline.prose) === 'chosen'
      );
    })
    .map(evidenceFrom);
}

/** The words by which a sentence says that the model itself gives the source; it may be named in the sentence before. */
function saidByModel(unit: Unit, units: readonly Unit[]): Hit | undefined {
  const { text } = unit;
  const previous = sentenceBefore(unit, units);
  const near = previous !== undefined && pointsBack.test(text) ? `${previous.text} ${text}` : text;
  if (holds(near, bySystem)) return undefined;
  const [trained] = hitsOf(text, fromTraining);
  if (trained !== undefined && holds(near, plainSources) && holds(text, giving)) return trained;
  const names =
    holds(near, plainSources) || (holds(without(near, otherSources), sourceNouns) && holds(near, giving));
  return names ? hitsOf(text, byModel)[0] : undefined;
}

const pointsBack = /\b(?:both|it|they|this|these|them|those)\b/i;
