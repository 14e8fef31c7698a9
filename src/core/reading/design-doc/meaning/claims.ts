import type { Claim, Evidence, Subject } from '../../../facts/claim';
import type { Cadence } from '../../../facts/designDoc';
import { type Judge, judgeOf } from '../judgement/judge';
import { isPlain } from '../judgement/plain';
import { sureEnough } from '../judgement/sureEnough';
import { lazily } from '../lazily';
import type { Block } from '../structure/outline';
import { words } from '../vocabulary';
import { lookups } from '../vocabulary/disavowal';
import { holds } from '../vocabulary/phrases';
import { CadencesBySubject, cadencesOf } from './cadences';
import { knowledgeNear } from './knowledgeNear';
import type { DocumentReading, Statement } from './statements';
import type { FoundSubject } from './subject';
import type { Unit } from './unit';

const concern = 'knowledge-in-weights';

/** What a document says about putting something into a model that writes or labels text, in reading order. */
export function claimsOf(reading: DocumentReading): Claim[] {
  const judge = judgeOf(reading);
  const said = lazily({ cadences: () => new CadencesBySubject(cadencesOf(reading), reading) });
  const cadenceOf = (subject: FoundSubject) => said.cadences.of(subject);
  const stated = reading.statements.filter(({ model }) => model !== 'other');
  const claims = stated.map(statement => weighed(statement, toClaim(statement, cadenceOf), judge, reading));
  const all = [...claims, ...unstated(reading, claims, judge, cadenceOf)];
  return onceInParagraph(all, reading).sort((one, other) => one.range.start - other.range.start);
}

/** A paragraph decides once: what else it says about the training is told from there, unless it is as sure. */
function onceInParagraph(claims: readonly Claim[], { units }: DocumentReading): Claim[] {
  const blocks = new Map(units.map(({ range, block }) => [range.start, block]));
  const surest = new Map<Block, number>();
  const blockOf = ({ range, certain }: Claim) => {
    const block = certain ? blocks.get(range.start) : undefined;
    return block?.kind === 'paragraph' ? block : undefined;
  };
  for (const claim of claims) {
    const block = blockOf(claim);
    if (block !== undefined) surest.set(block, Math.max(claim.likelihood, surest.get(block) ?? 0));
  }
  return claims.map(claim => {
    const block = blockOf(claim);
    const isSurest = block === undefined || claim.likelihood === surest.get(block);
    return isSurest ? claim : { ...claim, certain: false };
  });
}

type Unweighed = Omit<Claim, 'likelihood' | 'certain' | 'reasons'>;

/** Only a decision about knowledge is weighed; one in so many words is believed. */
function weighed(statement: Statement, claim: Unweighed, judge: Judge, { outline }: DocumentReading): Claim {
  const { stance, subject, unit } = statement;
  if (stance !== 'chosen' || subject?.nature !== 'knowledge')
    return { ...claim, likelihood: 0, certain: false, reasons: [] };
  const likelihood = isPlain(statement, outline.prose) ? 1 : judge.likelihood(unit, concern);
  return explained({ ...claim, likelihood, certain: likelihood >= sureEnough[concern] }, judge, unit);
}

/** The reasons are looked up when somebody asks for them. */
const explained = (claim: Omit<Claim, 'reasons'>, judge: Judge, unit: Unit): Claim => ({
  ...claim,
  get reasons() {
    return judge.reasons(unit, concern);
  },
});

/**
 * Sentences that decide for weights all the same, in words that the grammar does not know. Values that were
 * masked or invented teach nothing that changes. */
function unstated(
  reading: DocumentReading,
  claims: readonly Claim[],
  judge: Judge,
  cadenceOf: CadenceOf,
): Claim[] {
  const sure = new Set(claims.filter(({ certain }) => certain).map(({ range }) => range.start));
  return judge.sure(concern).flatMap(unit => {
    if (sure.has(unit.range.start) || holds(unit.text, words.harmless) || isLookedUp(unit)) return [];
    const found = knowledgeNear(unit, reading);
    const subject = found && toSubject(found, cadenceOf);
    const claim = {
      approach: 'fine-tuning' as const,
      stance: 'chosen' as const,
      subject,
      range: unit.range,
      likelihood: judge.likelihood(unit, concern),
      certain: true,
      evidence: subject === null ? [] : [{ text: subject.text, range: subject.range }],
    };
    return [explained(claim, judge, unit)];
  });
}

/** Says that something is looked up when it is needed; "no lookup" and "instead of retrieving" say the opposite. */
const isLookedUp = ({ text }: Unit): boolean => holds(text, lookups) && !holds(text, words.negation);

type CadenceOf = (subject: FoundSubject) => Cadence | null;

const toClaim = ({ unit, training, stance, model, subject }: Statement, cadenceOf: CadenceOf): Unweighed => ({
  approach: 'fine-tuning',
  stance,
  subject: subject === null || model === 'text' ? null : toSubject(subject, cadenceOf),
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

function toSubject(subject: FoundSubject, cadenceOf: CadenceOf): Subject {
  const { text, nature, entry, start } = subject;
  const cadence = nature === 'knowledge' ? cadenceOf(subject) : null;
  return {
    ...evidenceAt(text, start),
    nature,
    volatility: cadence?.volatility ?? entry?.volatility ?? (nature === 'knowledge' ? 'irregular' : null),
    entry,
    cadence,
  };
}
