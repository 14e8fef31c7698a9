import type { Claim, Evidence, Subject } from '../../../facts/claim';
import type { Cadence } from '../../../facts/designDoc';
import { type Judge, judgeOf } from '../judgement/judge';
import { sureEnough } from '../judgement/likelihood';
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
export const claimsOf = (reading: DocumentReading): Claim[] => claimsFrom(reading.statements, reading);

/** Those of the claims that are sure enough to report. */
export const certainClaimsOf = (reading: DocumentReading): Claim[] =>
  claimsFrom(reading.chosen, reading).filter(({ certain }) => certain);

function claimsFrom(statements: readonly Statement[], reading: DocumentReading): Claim[] {
  const judge = judgeOf(reading);
  const stated = statements.filter(({ model }) => model !== 'other').map(each => weighed(each, judge));
  const weighedAll = onceInParagraph([...stated, ...unstated(stated, judge)]);
  const said = lazily({ cadences: () => new CadencesBySubject(cadencesOf(reading), reading) });
  const toClaim = claiming(reading, judge, subject => said.cadences.of(subject));
  return weighedAll.sort((one, other) => one.unit.index - other.unit.index).map(toClaim);
}

/** A sentence with how sure it is that it decides for weights; the statement where the grammar knows its words. */
interface Weighed extends Pick<Claim, 'likelihood' | 'certain'> {
  readonly unit: Unit;
  readonly statement: Statement | null;
}

/** Only a decision about knowledge is weighed; one in so many words is believed. */
function weighed(statement: Statement, judge: Judge): Weighed {
  const { stance, subject, unit, isPlain } = statement;
  if (stance !== 'chosen' || subject?.nature !== 'knowledge')
    return { unit, statement, likelihood: 0, certain: false };
  const likelihood = isPlain ? 1 : judge.likelihood(unit, concern);
  return { unit, statement, likelihood, certain: likelihood >= sureEnough };
}

/**
 * Sentences that decide for weights all the same, in words that the grammar does not know. Values that were
 * masked or invented teach nothing that changes. */
function unstated(stated: readonly Weighed[], judge: Judge): Weighed[] {
  const sure = new Set(stated.filter(({ certain }) => certain).map(({ unit }) => unit));
  return judge
    .sure(concern)
    .filter(unit => !sure.has(unit) && !holds(unit.text, words.harmless) && !isLookedUp(unit))
    .map(unit => ({ unit, statement: null, likelihood: judge.likelihood(unit, concern), certain: true }));
}

/** A paragraph decides once: what else it says about the training is told from there, unless it is as sure. */
function onceInParagraph(all: readonly Weighed[]): Weighed[] {
  const surest = new Map<Block, number>();
  const deciding = all.filter(({ certain, unit }) => certain && unit.block.kind === 'paragraph');
  for (const { unit, likelihood } of deciding)
    surest.set(unit.block, Math.max(likelihood, surest.get(unit.block) ?? 0));
  return all.map(each =>
    each.certain && each.likelihood < (surest.get(each.unit.block) ?? 0) ? { ...each, certain: false } : each,
  );
}

/** Says that something is looked up when it is needed; "no lookup" and "instead of retrieving" say the opposite. */
const isLookedUp = ({ text }: Unit): boolean => holds(text, lookups) && !holds(text, words.negation);

type CadenceOf = (subject: FoundSubject) => Cadence | null;

/** Makes claims of what was weighed. The reasons are looked up when somebody asks for them. */
const claiming =
  (reading: DocumentReading, judge: Judge, cadenceOf: CadenceOf) =>
  ({ unit, statement, likelihood, certain }: Weighed): Claim => {
    const found = statement === null ? knowledgeNear(unit, reading) : statement.subject;
    const isNamed = found !== null && statement?.model !== 'text';
    return {
      approach: 'fine-tuning',
      stance: statement?.stance ?? 'chosen',
      subject: isNamed ? toSubject(found, cadenceOf) : null,
      range: unit.range,
      likelihood,
      certain,
      evidence: [
        ...(statement === null
          ? []
          : [evidenceAt(statement.training.text, unit.range.start + statement.training.start)]),
        ...(found === null ? [] : [evidenceAt(found.text, found.start)]),
      ],
      get reasons() {
        return statement === null || likelihood > 0 ? judge.reasons(unit, concern) : [];
      },
    };
  };

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
