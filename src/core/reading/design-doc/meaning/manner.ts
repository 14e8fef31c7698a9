import type { MannerTraining } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { hitsOf } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { judgedUnits } from './judged';
import type { DocumentReading } from './statements';
import { sentenceBefore } from './unit';

/** Sentences that adopt training so that a model writes in some manner or form, with no sign that a prompt was tried. */
export const mannerTrainingsOf = (reading: DocumentReading): MannerTraining[] =>
  judgedUnits('untried-prompt', reading).map(unit => ({
    ...evidenceFrom(unit),
    manner: mannerIn(unit.text) ?? mannerIn(sentenceBefore(unit, reading.units)?.text ?? ''),
  }));

const mannerIn = (text: string): string | null =>
  [...hitsOf(text, words.manner), ...hitsOf(text, words.form)].sort(
    (one, other) => one.start - other.start,
  )[0]?.text ?? null;
