import { type AnswerField, type Answers, answerFields } from '../../../decision/answers';
import { fromDescription, longestDescription } from '../../../decision/description/fromDescription';
import type { Evidence } from '../../../facts/claim';
import type { StatedAnswers } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { answering, asking, demands, guarded, otherMotives } from '../vocabulary/contradiction';
import { accessDuties } from '../vocabulary/duties';
import type { HeadingRole } from '../vocabulary/headings';
import { holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { roleOfBlock } from './roles';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

/** What the document answers to the questions of the decision engine, and in which sentences it does so plainly. */
export function statedAnswersOf({ outline, units }: DocumentReading): StatedAnswers {
  const { answers } = fromDescription(outline.text);
  const meant = units.filter(unit => unit.range.end <= longestDescription && isMeant(unit));
  const plainly = answerFields
    .map(field => [field, sentencesFor(field, answers[field], meant)] as const)
    .filter(([, sentences]) => sentences.length > 0);
  return {
    answers,
    plainly: Object.fromEntries(plainly),
    asked: meant.some(({ text }) => holds(text, asking)),
    otherMotive: units.some(({ text }) => holds(text, otherMotives)),
  };
}

/** A finding need not name every place that says the same. */
const mostSentences = 3;

/** The first sentences that give the answer by themselves; none where another sentence gives another one. */
function sentencesFor(
  field: AnswerField,
  answer: Answers[AnswerField],
  units: readonly Unit[],
): readonly Evidence[] {
  const isPlain = plainWords[field];
  if (isPlain === undefined) return [];
  const answered = units
    .filter(({ text }) => isPlain(text))
    .flatMap(unit => {
      const found = fromDescription(unit.text).read.find(each => each.field === field && !each.approximate);
      return found === undefined ? [] : [{ unit, isSame: found.value === answer }];
    });
  const agree = field === 'knowledgeChange' || answered.every(({ isSame }) => isSame);
  if (!agree) return [];
  const saying = answered.filter(({ isSame }) => isSame).slice(0, mostSentences);
  return saying.map(({ unit }) => evidenceFrom(unit));
}

const besides: ReadonlySet<HeadingRole | null> = new Set([
  'rejected',
  'options',
  'past',
  'future',
  'background',
]);

/** Said by the author of this system: no heading, quotation or question, and nothing that was only weighed. */
const isMeant = ({ block, text }: Unit): boolean =>
  block.kind !== 'heading' &&
  !block.quoted &&
  !text.endsWith('?') &&
  !holds(text, words.possibility) &&
  !besides.has(roleOfBlock(block));

const speaksOfTraining = (text: string): boolean =>
  [words.technique, words.trainingVerb, words.retraining].some(list => holds(text, list));

/** How a sentence must read so that its answer is beyond doubt. Answers to other questions count only beside these. */
const plainWords: Readonly<Partial<Record<AnswerField, (text: string) => boolean>>> = {
  knowledgeChange: text =>
    (holds(text, words.knowledge) || holds(text, words.looseKnowledge)) && !speaksOfTraining(text),
  attributionRequired: text =>
    holds(text, demands) && holds(text, answering) && !holds(text, words.negation) && !speaksOfTraining(text),
  perUserAccessControl: text => holds(text, accessDuties) && holds(text, guarded) && !speaksOfTraining(text),
  promptComplianceRate: text => /\bprompt/iu.test(text) && rates.test(text) && !speaksOfTraining(text),
  requiredComplianceRate: text =>
    (/\bprompt/iu.test(text) ? rates : oneRate).test(text) && !speaksOfTraining(text),
};

const oneRate = /^[^%]{0,400}%[^%]{0,400}$/u;
/** What is reached and what is required; with a third percentage, nobody can be sure which is which. */
const rates = /^[^%]{0,400}%(?:[^%]{0,400}%)?[^%]{0,400}$/u;
