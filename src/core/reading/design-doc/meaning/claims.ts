import type { Claim, Evidence, Subject } from '../../../facts/claim';
import { judgeWith } from '../judgement/judge';
import { words } from '../vocabulary';
import { holds } from '../vocabulary/phrases';
import type { DocumentReading, Statement } from './statements';
import type { FoundSubject } from './subject';
import type { Unit } from './unit';

/** What a document says about putting something into a model that writes or labels text, in reading order. */
export function claimsOf(reading: DocumentReading): Claim[] {
  const judge = judgeWith(reading);
  return reading.statements
    .filter(({ model }) => model !== 'other')
    .map(statement => ({ ...toClaim(statement), ...judge(statement) }));
}

const toClaim = ({
  unit,
  training,
  stance,
  model,
  subject,
}: Statement): Omit<Claim, 'likelihood' | 'reasons'> => ({
  approach: 'fine-tuning',
  stance,
  subject: subject === null || model === 'text' ? null : toSubject(subject, unit),
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

const toSubject = ({ text, nature, entry, start }: FoundSubject, unit: Unit): Subject => ({
  ...evidenceAt(text, start),
  nature,
  aspect: nature === 'behaviour' ? aspectOf(unit.text) : null,
  volatility: entry?.volatility ?? (nature === 'knowledge' ? 'irregular' : null),
  entry,
  cadence: null,
});

/** Sorting, extracting and the like are tasks even where a format is mentioned beside them. */
const aspectOf = (text: string): 'manner' | 'task' =>
  holds(text, words.manner) && !holds(text, words.task) ? 'manner' : 'task';
