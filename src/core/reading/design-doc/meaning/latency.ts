import type { AnswerPath, Requirement } from '../../../facts/designDoc';
import type { Sentence } from '../structure/piece';
import { preparedAhead, stageOnly, whileTyping } from '../vocabulary/latency';
import { holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { judgedUnits } from './judged';
import { gleaning } from './sieve';
import type { DocumentReading } from './statements';

const figure =
  /(?<![\d.,])(\d{1,5}(?:[.,]\d{1,2})?)\s{0,3}(ms|milliseconds?|msec|s|sec|seconds?)(?!\p{L})/giu;
const written = /\b(?:half|a quarter of) a second\b|\bsub-?second\b/i;

/** Budgets for a whole answer. A figure for one stage, a measured one, or one in a table of stages is not a budget. */
export function latencyRequirementsOf(reading: DocumentReading): Requirement[] {
  return budgets(reading.outline).map(({ unit, found }) => ({
    about: 'latency' as const,
    milliseconds: found,
    ...evidenceFrom(unit),
  }));
}

const budgets = gleaning(budgetIn);

function budgetIn({ text, block }: Sentence): number | null {
  if (block.quoted || block.kind === 'heading') return null;
  if (holds(text, whileTyping)) return 300;
  if (holds(text, stageOnly)) return null;
  const figures = Array.from(
    text.matchAll(figure),
    ({ 1: number = '', 2: unit = '' }) => Number(number.replace(',', '.')) * (/^m/i.test(unit) ? 1 : 1000),
  );
  if (figures.length > 0) return Math.max(...figures);
  return written.test(text) ? 500 : null;
}

/** Sentences in which one request runs through large or multi-step retrieval and then through generation. */
export const answerPathsOf = (reading: DocumentReading): AnswerPath[] =>
  judgedUnits('slow-answer', reading)
    .filter(({ text }) => !holds(text, preparedAhead))
    .map(evidenceFrom);
