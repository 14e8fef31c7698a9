import type { Requirement } from '../../../facts/designDoc';
import { stageOnly, whileTyping } from '../vocabulary/latency';
import { holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

const figure =
  /(?<![\d.,])(\d{1,5}(?:[.,]\d{1,2})?)\s{0,3}(ms|milliseconds?|msec|s|sec|seconds?)(?!\p{L})/giu;
/** The same before markup is taken out. */
const mayBeFigure = /\d.{0,3}(?:ms|milliseconds?|msec|s|sec|seconds?)(?!\p{L})/isu;
const written = /\b(?:half|a quarter of) a second\b|\bsub-?second\b/i;

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
