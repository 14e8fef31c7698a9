import type { Claim, Subject } from '../../../facts/claim';
import type { Catalogue } from '../../../knowledge/catalogue';
import type { Outline } from '../structure/outline';
import { commitsToNothing } from './roles';
import { stanceOf } from './stance';
import { type FoundSubject, subjectOf, subjectPointedAt } from './subject';
import { type ModelKind, modelKindNear, type Training, trainingIn } from './training';
import { type Unit, unitsOf } from './unit';

/** Every statement of a document about putting something into a model, in reading order. */
export function claimsOf(outline: Outline, catalogue: Catalogue): Claim[] {
  const units = unitsOf(outline);
  const uncommitted = commitsToNothing(outline);
  return units.flatMap(unit => {
    const trainings = trainingIn(unit);
    const [training] = trainings;
    if (training === undefined || unit.block.kind === 'heading') return [];
    if (kindAround(unit, training, units) === 'other') return [];
    const subject =
      subjectOf(unit, trainings, catalogue) ?? subjectPointedAt(unit, trainings, units, catalogue);
    const stance = uncommitted ? 'past' : stanceOf(unit, training, outline.prose);
    return [
      {
        approach: 'fine-tuning' as const,
        stance,
        subject: subject === null ? null : toSubject(subject),
        range: unit.range,
        evidence: [evidenceOf(training, unit)],
      },
    ];
  });
}

/** The kind of model a unit speaks of: named in it, or last named before it in its section. */
function kindAround(unit: Unit, training: Training, units: readonly Unit[]): ModelKind {
  const named = modelKindNear(unit.text, training.start);
  if (named !== null) return named;
  for (let at = unit.index - 1; at >= 0 && at > unit.index - 12; at -= 1) {
    const earlier = units[at];
    if (earlier === undefined || earlier.block.section !== unit.block.section) break;
    const kind = modelKindNear(earlier.text, earlier.text.length);
    if (kind !== null) return kind;
  }
  return modelKindNear(unit.block.section.heading, 0);
}

const evidenceOf = ({ text, start, end }: Training, { range }: Unit) => ({
  text,
  range: { start: range.start + start, end: range.start + end },
});

function toSubject({ text, nature, entry, start }: FoundSubject): Subject {
  return {
    text,
    range: { start, end: start + text.length },
    nature,
    volatility: entry?.volatility ?? (nature === 'knowledge' ? 'irregular' : null),
    entry,
    cadence: null,
  };
}
