import type { Evidence } from '../../../facts/claim';
import type { Concern } from '../judgement/concerns';
import { judgeOf } from '../judgement/judge';
import { evidenceFrom } from './evidence';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

/** The sentences at which a careful reviewer would stop for a concern, in reading order. */
export const judgedUnits = (concern: Concern, reading: DocumentReading): readonly Unit[] =>
  judgeOf(reading).sure(concern);

export const judged = (concern: Concern, reading: DocumentReading): Evidence[] =>
  judgedUnits(concern, reading).map(evidenceFrom);
