import type { AnswerPath, Requirement } from '../../../facts/designDoc';
import { generation, heavyRetrieval, preparedAhead, stageOnly, whileTyping } from '../vocabulary/latency';
import { hitsOf, holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { roleOfBlock } from './roles';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

const figure =
  /(?<![\d.,])(\d{1,5}(?:[.,]\d{1,2})?)\s{0,3}(ms|milliseconds?|msec|s|sec|seconds?)(?!\p{L})/giu;
/** The same before markup is taken out. */
const mayBeFigure = /\d.{0,3}(?:ms|milliseconds?|msec|s|sec|seconds?)(?!\p{L})/isu;
const written = /\b(?:half|a quarter of) a second\b|\bsub-?second\b/i;

/** Whether the words of a section may describe the way of a request. */
export const saysPath = (section: string): boolean =>
  hitsOf(section, heavyRetrieval).length >= 2 && holds(section, generation);

/** Whether the words of a section may name a budget. */
export const saysBudget = (section: string): boolean =>
  mayBeFigure.test(section) || holds(section, whileTyping) || written.test(section);

/** Budgets for a whole answer. A figure for one stage, a measured one, or one in a table of stages is not a budget. */
export function latencyRequirementsOf({ units }: DocumentReading): Requirement[] {
  return units.flatMap(unit => {
    const milliseconds = budgetIn(unit);
    return milliseconds === null ? [] : [{ about: 'latency' as const, milliseconds, ...evidenceFrom(unit) }];
  });
}

function budgetIn({ text, block }: Unit): number | null {
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
export function answerPathsOf({ units, outline }: DocumentReading): AnswerPath[] {
  return units.filter(unit => isPath(unit, outline.prose)).map(evidenceFrom);
}

function isPath({ text, block }: Unit, prose: string): boolean {
  if (block.quoted || block.kind === 'heading' || /\?["'”’)]{0,2}$/.test(text) || holds(text, preparedAhead))
    return false;
  const role = roleOfBlock(block, prose);
  if (
    role === 'rejected' ||
    role === 'future' ||
    role === 'past' ||
    role === 'options' ||
    role === 'background'
  )
    return false;
  return hitsOf(text, heavyRetrieval).length >= 2 && holds(text, generation);
}
