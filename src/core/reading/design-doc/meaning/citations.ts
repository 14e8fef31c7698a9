import type { RememberedSource } from '../../../facts/designDoc';
import { byModel, bySystem, sourceNouns } from '../vocabulary/citations';
import { hitsOf, holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { stanceOf } from './stance';
import type { DocumentReading } from './statements';

/** Sentences that have the model write the source of an answer from training. */
export function rememberedSourcesOf(reading: DocumentReading): RememberedSource[] {
  if (!reading.trains) return [];
  return reading.units
    .filter(unit => {
      if (unit.block.kind === 'heading' || holds(unit.text, bySystem)) return false;
      const previous = reading.units[unit.index - 1];
      const pointsBack = /\b(?:both|it|they|this|these|them|those)\b/i.test(unit.text);
      const isBeside = pointsBack && previous?.block.section === unit.block.section;
      const near = isBeside ? `${previous.text} ${unit.text}` : unit.text;
      const [from] = hitsOf(unit.text, byModel);
      if (from === undefined || !holds(near, sourceNouns) || holds(near, bySystem)) return false;
      return stanceOf(unit, { ...from, kind: 'store' }, reading.outline.prose) === 'chosen';
    })
    .map(evidenceFrom);
}
