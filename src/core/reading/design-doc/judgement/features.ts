import { knowledgeIn } from '../meaning/knowledge';
import { roleOfBlock } from '../meaning/roles';
import type { DocumentReading, Statement } from '../meaning/statements';
import { words } from '../vocabulary';
import { abandonments, disavowals, lookups, others } from '../vocabulary/disavowal';
import { holds, type Phrases } from '../vocabulary/phrases';

/** Words that count by being there, in the sentence itself. */
const inSentence = {
  ...{ negation: words.negation, possibility: words.possibility, rejection: words.rejection },
  ...{ generality: words.generality, report: words.report, past: words.past, knowing: words.knowingSign },
  ...{ store: words.weightsAsStore, example: words.example, carrier: words.carrier, manner: words.manner },
  ...{ task: words.task, harmless: words.harmless, 'other model': words.otherModel, people: words.people },
  ...{ 'text model': words.textModel, generative: words.generative, jargon: words.jargon },
  ...{ retraining: words.retraining, technique: words.technique, verb: words.trainingVerb },
  ...{
    holding: words.holding,
    inside: words.inside,
    review: words.review,
    'prompt trial': words.promptTrial,
  },
  ...{ lookup: lookups, others },
  ...{ 'first person': /\b(?:we|our|us|i)\b/i, future: /\b(?:will|shall|going to)\b/i },
  ...{ 'present passive': /\b(?:is|are|gets?|be)\s+(?:\w{1,20}\s+)?(?:\w{1,20}ed|taught|built|fed)\b/i },
  ...{ 'past tense': /\b(?:was|were|had)\b/i, 'second person': /\byour?\b/i, question: /\?/ },
  ...{ quote: /["“]/, 'so that': /\bso\b/i, number: /\d/ },
};

/** Words that count in the two sentences on either side. */
const nearby = {
  ...{ negation: words.negation, rejection: words.rejection, knowing: words.knowingSign },
  ...{ harmless: words.harmless, store: words.weightsAsStore, 'prompt trial': words.promptTrial },
  ...{ example: words.example, lookup: lookups, question: /\?/ },
};

/** Words that count once they stand in so many sentences of the document. */
const inDocument: readonly (readonly [string, Phrases | RegExp, number])[] = [
  ['disavowal', disavowals, 1],
  ['abandonment', abandonments, 1],
  ['lookup', lookups, 1],
  ['lookups', lookups, 3],
  ['many lookups', lookups, 5],
  ['other model', words.otherModel, 1],
  ['text model', words.textModel, 1],
  ['harmless', words.harmless, 1],
  ['store', words.weightsAsStore, 1],
  ['knowing', words.knowingSign, 1],
  ['prompt trial', words.promptTrial, 1],
  ['first person', /\b(?:we|our)\b/i, 1],
  ['second person', /\byou\b/i, 3],
  ['questions', /\?/, 3],
];

/** What is true of the whole document, by name. */
export function featuresOfDocument({ outline, units, uncommitted, catalogue }: DocumentReading): string[] {
  const sentences = units.filter(({ block }) => block.kind !== 'heading');
  const names = inDocument
    .filter(([, pattern, least]) => sentences.filter(({ text }) => holds(text, pattern)).length >= least)
    .map(([name]) => name);
  if (uncommitted) names.push('uncommitted');
  if (holds(outline.title, words.technique)) names.push('title trains');
  if (knowledgeIn(outline.title, catalogue).length > 0) names.push('title knows');
  return names.map(name => `document: ${name}`);
}

/** What is true of a statement, by name: readable, so that a decision can say what carried it. */
export function featuresOf(statement: Statement, { units, outline, catalogue }: DocumentReading): string[] {
  const { unit, subject, stance, model, training } = statement;
  const { text, block, index } = unit;
  const knowledge = knowledgeIn(text, catalogue);
  const near = units
    .slice(Math.max(0, index - 2), index + 3)
    .filter(other => other !== unit && other.block.section === block.section);
  return [
    `stance: ${stance}`,
    `relation: ${subject?.relation ?? 'none'}`,
    `subject: ${subject?.nature ?? 'none'}`,
    `model: ${model ?? 'unnamed'}`,
    `training: ${training.kind}`,
    `role: ${roleOfBlock(block, outline.prose) ?? 'none'}`,
    `block: ${block.kind}`,
    ...Object.entries(inSentence).flatMap(([name, pattern]) =>
      holds(text, pattern) ? [`here: ${name}`] : [],
    ),
    ...Object.entries(nearby).flatMap(([name, pattern]) =>
      near.some(other => holds(other.text, pattern)) ? [`near: ${name}`] : [],
    ),
    ...[1, 2, 3].filter(least => knowledge.length >= least).map(count => `here: knowledge ${count}`),
    ...(knowledge.some(({ entry }) => entry !== null) ? ['here: catalogue'] : []),
    ...(near.some(other => knowledgeIn(other.text, catalogue).length > 0) ? ['near: knowledge'] : []),
    ...(holds(block.section.heading, words.technique) ? ['heading: training'] : []),
  ];
}
