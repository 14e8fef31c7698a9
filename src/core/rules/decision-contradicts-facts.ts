import type { AnswerField } from '../decision/answers';
import { assess } from '../decision/assess';
import type { Assessment } from '../decision/assessment';
import { approachNames } from '../decision/names';
import type { Approach, Evidence } from '../facts/claim';
import type { BareTraining, DesignDoc, StatedAnswers } from '../facts/designDoc';
import { wordsOf } from '../knowledge/words';
import { type Phrase, phrase } from '../text/say';
import { defineRule, type Report } from './rule';

/** Who writes down what is needed and then decides for something else has overlooked one of the two. */
export const decisionContradictsFacts = defineRule({
  id: 'decision-contradicts-facts',
  summary: 'Decide for what the stated facts call for, or say why not.',
  severity: 'warning',
  messages: {
    factsMustBeSupplied:
      'This decides to train a model and nothing here supplies it with facts, but the document calls for “{approach}”: {why}.',
    promptIsEnough:
      'This decides to train a model, but the document calls for “{approach}”: the prompt reaches {measured} %, and {required} % is what it asks for.',
  },

  *inDesignDoc(document) {
    yield* contradictionIn(document) ?? [];
  },
});

type Found = readonly [Report<'factsMustBeSupplied' | 'promptIsEnough'>];

/** Where a document decides against its own facts; null where it does not, or other rules say as much. */
export function contradictionIn(document: DesignDoc): Found | null {
  const [training] = document.bareTrainings;
  if (training === undefined || isReportedAlready(training, document)) return null;
  const { statedAnswers } = document;
  const assessment = assess(statedAnswers.answers);
  return (
    lacksFacts(training, statedAnswers, assessment) ?? trainsNeedlessly(training, statedAnswers, assessment)
  );
}

/** The same decision is not reported twice for the same reason; of one that names no knowledge this rule says more. */
const isReportedAlready = (
  { range }: BareTraining,
  { certainClaims, retrainings, rememberedSources }: DesignDoc,
): boolean =>
  certainClaims.some(claim => claim.subject !== null || claim.range.start !== range.start) ||
  retrainings.length > 0 ||
  rememberedSources.length > 0;

/** Considerations of the engine that weights cannot meet, by their ids, with the answer they rest on. */
const needs: Readonly<Record<string, { readonly reads: AnswerField; readonly why: Phrase }>> = {
  attribution: { reads: 'attributionRequired', why: phrase('answers must name their source') },
  permissions: { reads: 'perUserAccessControl', why: phrase('not everybody may see everything') },
  'live-data': { reads: 'knowledgeChange', why: phrase('the values are live') },
  'facts-change-often': { reads: 'knowledgeChange', why: phrase('the facts keep changing') },
};

/** A model that learns nothing named and looks nothing up, where facts have to be current, cited or kept apart. */
function lacksFacts(
  training: BareTraining,
  { answers, plainly, asked }: StatedAnswers,
  assessment: Assessment,
): Found | null {
  if (training.behaviour !== null || !asked || answers.failure !== 'knowledge') return null;
  if (assessment.approach === 'hybrid' || leadsTo(assessment, 'fine-tuning')) return null;
  const decisive = [
    ...assessment.gates.map(({ gate }) => gate),
    ...assessment.reasons.map(({ factor }) => factor),
  ];
  const found = decisive.flatMap(id => {
    const need = needs[id];
    const sentences = need && plainly[need.reads];
    return need && sentences ? [{ why: need.why, sentences }] : [];
  });
  if (found.length === 0) return null;
  const approach = phrase(approachNames[assessment.approach]);
  return report(
    'factsMustBeSupplied',
    training,
    { approach, why: found.map(({ why }) => why) },
    found.flatMap(({ sentences }) => sentences),
  );
}

/** The bar is the author's own, and the prompt is over it. */
function trainsNeedlessly(
  training: BareTraining,
  { answers, plainly, otherMotive }: StatedAnswers,
  assessment: Assessment,
): Found | null {
  const { promptComplianceRate: measured, requiredComplianceRate: required } = answers;
  if (otherMotive || measured == null || required == null || measured < required) return null;
  if (assessment.approach !== 'prompting') return null;
  if (leadsTo(assessment, 'fine-tuning') || leadsTo(assessment, 'hybrid')) return null;
  const { promptComplianceRate, requiredComplianceRate } = plainly;
  if (promptComplianceRate === undefined || requiredComplianceRate === undefined) return null;
  if (!isAbout(training, [...promptComplianceRate, ...requiredComplianceRate])) return null;
  const approach = phrase(approachNames[assessment.approach]);
  return report(
    'promptIsEnough',
    training,
    { approach, measured: inPercent(measured), required: inPercent(required) },
    [...promptComplianceRate, ...requiredComplianceRate],
  );
}

/** Whether the sentences name the behavior that is trained: a prompt may be good at one thing and not at another. */
function isAbout({ behaviour }: BareTraining, sentences: readonly Evidence[]): boolean {
  const name = wordsOf(behaviour ?? '').at(-1)?.folded;
  return sentences.some(({ text }) => wordsOf(text).some(({ folded }) => folded === name));
}

/** Whether the facts, with one more of them, could still call for this. */
const leadsTo = ({ approach, acceptable }: Assessment, decided: Approach): boolean =>
  approach === decided || acceptable.includes(decided);

const inPercent = (share: number): number => Math.round(share * 1000) / 10;

function report(
  says: 'factsMustBeSupplied' | 'promptIsEnough',
  { range }: BareTraining,
  values: NonNullable<Report['with']>,
  sentences: readonly Evidence[],
): Found {
  const facts = [...new Map(sentences.map(each => [each.range.start, each])).values()];
  const related = facts.map(fact => ({ range: fact.range, note: phrase('Here the document says so.') }));
  return [{ says, with: values, range, evidence: facts, related }];
}
