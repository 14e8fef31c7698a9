import type { ExampleCount } from '../../../facts/designDoc';
import {
  allThereIs,
  counted,
  keptApart,
  measuringTitle,
  notExamples,
  notForTraining,
  perClass,
  trainedWith,
  trainingContext,
} from '../vocabulary/examples';
import { hitsOf, holds } from '../vocabulary/phrases';
import { stanceOf } from './stance';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

const figure =
  /(?<![\d.,–-])(\d{1,3}(?:[ .,'’\u202f\u00a0]\d{3})+|\d{1,6})(?:\s?[kK](?!\p{L}))?(?!\s?%|\p{L}|\d|[.,]\d)/gu;

/** Numbers of examples that a model is trained on; counts of anything else (test items, shots, pages) are left out. */
export function exampleCountsOf(reading: DocumentReading): ExampleCount[] {
  if (!reading.trains) return [];
  return reading.units.flatMap(unit => (unit.block.kind === 'heading' ? [] : countsIn(unit, reading)));
}

function countsIn(unit: Unit, { outline, units }: DocumentReading): ExampleCount[] {
  const { text, range } = unit;
  if (isMeasured(unit, units, outline.prose)) return [];
  return [...text.matchAll(figure)].flatMap(match => {
    const { 0: written, 1: digits = '', index } = match;
    const clause = clauseAround(text, index);
    const after = text.slice(index + written.length, index + written.length + 60);
    const noun =
      nounBehind(after) ??
      nounBefore(text.slice(Math.max(0, index - 40), index)) ??
      tiedToTraining(text, index, index + written.length);
    if (noun === undefined || holds(clause, notForTraining)) return [];
    const per = holds(clause, perClass) ? 'class' : 'project';
    if (per === 'project' && !isForTraining(noun, unit, units)) return [];
    const stance = stanceOf(
      unit,
      { text: written, start: index, end: index + written.length, kind: 'store' },
      outline.prose,
    );
    if (stance !== 'chosen') return [];
    const count = Number(digits.replace(/\D/g, '')) * (/k$/i.test(written) ? 1000 : 1);
    const start = range.start + index;
    return [{ count, per, text: written, range: { start, end: start + written.length } }];
  });
}

/** Whether the numbers of a sentence are about measuring: by its label, its heading, the question before it or its words. */
function isMeasured({ text, block, index }: Unit, units: readonly Unit[], prose: string): boolean {
  if (holds(text, keptApart)) return true;
  const label = block.label === null ? '' : prose.slice(block.label.start, block.label.end);
  const before = units[index - 1];
  const led = before?.block === block && before.text.length < 30 ? before.text : '';
  return [label, led, block.section.level > 1 ? block.section.heading : ''].some(each =>
    holds(each, measuringTitle),
  );
}

/** "120 labelled pairs": the noun that is counted, with no more than words of quality in between. */
function nounBehind(after: string): string | undefined {
  const [noun] = hitsOf(after, counted);
  return noun === undefined || noun.start > 24 || between.test(after.slice(0, noun.start))
    ? undefined
    : noun.text;
}

/** "Training examples: 120", "| pairs | 120 |". */
function nounBefore(before: string): string | undefined {
  const noun = hitsOf(before, counted).at(-1);
  return noun !== undefined && /^\s{0,3}[:|=]\s{0,8}$/.test(before.slice(noun.end)) ? noun.text : undefined;
}

/** "trained on 90 call-outs": what is counted needs no name where the words around say that it is trained on. */
function tiedToTraining(text: string, start: number, end: number): string | undefined {
  const after = text.slice(end, end + 120);
  const [, counted = ''] = /^\s+((?:[\p{L}'’-]+\s+){0,3}?[\p{L}'’-]*\p{L}s)(?![\p{L}-])/u.exec(after) ?? [];
  if (counted === '' || holds(counted, notExamples)) return undefined;
  const before = text.slice(Math.max(0, start - 90), start);
  const isTied = hitsOf(before, trainedWith).some(hit => /^\s*$/.test(before.slice(hit.end)));
  return isTied || holds(after, allThereIs) ? `training ${counted}` : undefined;
}

const between = /[.;:|,(]|\b(?:of|on|for|from|in|to|by|with|and|the|is|are|was|per|that|which|times|a)\b/i;

/** Pairs and training examples speak for themselves; other nouns need a word of training in this or the last sentence. */
const isForTraining = (noun: string, unit: Unit, units: readonly Unit[]): boolean =>
  [/pair|example|training|demonstration/i.test(noun) ? before(unit, units) : undefined, unit].some(
    each => each !== undefined && holds(each.text, trainingContext),
  ) || /training|pair/i.test(noun);

const before = (unit: Unit, units: readonly Unit[]): Unit | undefined => {
  const previous = units[unit.index - 1];
  return previous?.block.section === unit.block.section ? previous : undefined;
};

function clauseAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf(';', at), text.lastIndexOf(', ', at) - 60, 0);
  const stop = /[;|]\s|,\s(?!\d)/.exec(text.slice(at + 40))?.index;
  return text.slice(from, stop === undefined ? text.length : at + 40 + stop);
}
