import type { ExampleCount } from '../../../facts/designDoc';
import { counted, perClass } from '../vocabulary/examples';
import { hitsOf, holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { judgedUnits } from './judged';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

const figure =
  /(?<![\d.,–-])(\d{1,3}(?:[ .,'’\u202f\u00a0]\d{3})+|\d{1,6})(?:\s?[kK](?!\p{L}))?(?!\s?%|\p{L}|\d|[.,]\d)/gu;
/** How near behind a figure, in UTF-16 units, the noun stands that it counts. */
const near = 40;

/** Sentences that count too few training examples, each with its figure where it is written in digits. */
export const exampleCountsOf = (reading: DocumentReading): ExampleCount[] =>
  judgedUnits('few-examples', reading).map(unit => countIn(unit));

function countIn(unit: Unit): ExampleCount {
  const { text, range } = unit;
  const per = holds(text, perClass) ? 'class' : 'project';
  const figures = [...text.matchAll(figure)];
  const counting = figures.find(
    ({ 0: written, index }) =>
      hitsOf(text.slice(index + written.length, index + written.length + near), counted).length > 0,
  );
  const match = counting ?? (figures.length === 1 ? figures[0] : undefined);
  if (match === undefined) return { ...evidenceFrom(unit), count: null, per };
  const { 0: written, 1: digits = '', index } = match;
  const count = Number(digits.replace(/\D/g, '')) * (/k$/i.test(written) ? 1000 : 1);
  const start = range.start + index;
  return { count, per, text: written, range: { start, end: start + written.length } };
}
