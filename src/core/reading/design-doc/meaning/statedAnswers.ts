import { type AnswerField, type Answers, answerFields } from '../../../decision/answers';
import { fromDescription } from '../../../decision/description/fromDescription';
import type { StatedAnswers } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { answering, demands, otherMotives } from '../vocabulary/contradiction';
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
  const meant = units.filter(unit => isMeant(unit, outline.prose));
  const plainly = answerFields
    .map(
      field =>
        [field, meant.filter(unit => answers[field] != null && says(unit, field, answers[field]))] as const,
    )
    .filter(([, found]) => found.length > 0)
    .map(([field, found]) => [field, found.map(evidenceFrom)]);
  return {
    answers,
    plainly: Object.fromEntries(plainly),
    otherMotive: units.some(({ text }) => holds(text, otherMotives)),
  };
}

/** Whether a sentence gives the answer by itself, in words that leave no doubt. */
const says = ({ text }: Unit, field: AnswerField, answer: Answers[AnswerField]): boolean =>
  plainWords[field]?.(text) === true &&
  fromDescription(text).read.some(
    ({ field: asked, value, approximate }) => asked === field && value === answer && !approximate,
  );

const besides: ReadonlySet<HeadingRole | null> = new Set([
  'rejected',
  'options',
  'past',
  'future',
  'background',
]);

/** Said by the author of this system: no heading, quotation or question, and nothing that was only weighed. */
const isMeant = ({ block, text }: Unit, prose: string): boolean =>
  block.kind !== 'heading' &&
  !block.quoted &&
  !text.endsWith('?') &&
  !holds(text, words.possibility) &&
  !besides.has(roleOfBlock(block, prose));

const speaksOfTraining = (text: string): boolean =>
  [words.technique, words.trainingVerb, words.retraining].some(list => holds(text, list));

/** How a sentence must read so that its answer is beyond doubt. Answers to other questions count only beside these. */
const plainWords: Readonly<Partial<Record<AnswerField, (text: string) => boolean>>> = {
  knowledgeChange: text =>
    (holds(text, words.knowledge) || holds(text, words.looseKnowledge)) && !speaksOfTraining(text),
  attributionRequired: text =>
    holds(text, demands) && holds(text, answering) && !holds(text, words.negation) && !speaksOfTraining(text),
  perUserAccessControl: text => holds(text, accessDuties) && !speaksOfTraining(text),
  promptComplianceRate: text => /\bprompt/iu.test(text) && !speaksOfTraining(text),
  requiredComplianceRate: text => /%|percent/iu.test(text) && !speaksOfTraining(text),
};
