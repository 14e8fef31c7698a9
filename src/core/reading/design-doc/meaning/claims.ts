import type { Claim, Evidence, Subject } from '../../../facts/claim';
import type { Cadence } from '../../../facts/designDoc';
import { judgeWith } from '../judgement/judge';
import { lazily } from '../lazily';
import { words } from '../vocabulary';
import { holds } from '../vocabulary/phrases';
import { cadenceFor, cadencesOf } from './cadences';
import type { DocumentReading, Statement } from './statements';
import type { FoundSubject } from './subject';
import type { Unit } from './unit';

/** What a document says about putting something into a model that writes or labels text, in reading order. */
export function claimsOf(reading: DocumentReading): Claim[] {
  const judge = judgeWith(reading);
  const said = lazily({ cadences: () => cadencesOf(reading) });
  const cadenceOf = (subject: FoundSubject) => cadenceFor(subject, said.cadences, reading);
  return reading.statements
    .filter(({ model }) => model !== 'other')
    .map(statement => ({ ...toClaim(statement, cadenceOf), ...judge(statement) }));
}

type CadenceOf = (subject: FoundSubject) => Cadence | null;

const toClaim = (
  { unit, training, stance, model, subject }: Statement,
  cadenceOf: CadenceOf,
): Omit<Claim, 'likelihood' | 'reasons'> => ({
  approach: 'fine-tuning',
  stance,
  subject: subject === null || model === 'text' ? null : toSubject(subject, unit, cadenceOf),
  range: unit.range,
  evidence: [
    evidenceAt(training.text, unit.range.start + training.start),
    ...(subject === null ? [] : [evidenceAt(subject.text, subject.start)]),
  ],
});

const evidenceAt = (text: string, start: number): Evidence => ({
  text,
  range: { start, end: start + text.length },
});

function toSubject(subject: FoundSubject, unit: Unit, cadenceOf: CadenceOf): Subject {
  const { text, nature, entry, start } = subject;
  const cadence = nature === 'knowledge' ? cadenceOf(subject) : null;
  return {
    ...evidenceAt(text, start),
    nature,
    aspect: nature === 'behaviour' ? aspectOf(unit.text) : null,
    volatility: cadence?.volatility ?? entry?.volatility ?? (nature === 'knowledge' ? 'irregular' : null),
    entry,
    cadence,
  };
}

/** Sorting, extracting and the like are tasks even where a format is mentioned beside them. */
const aspectOf = (text: string): 'manner' | 'task' =>
  holds(text, words.manner) && !holds(text, words.task) ? 'manner' : 'task';
