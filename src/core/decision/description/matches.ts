import type { Evidence } from '../../facts/claim';
import { isNegated } from './negation';

export interface Match {
  readonly evidence: Evidence;
  readonly negated: boolean;
}

/** Every place where a pattern holds, and whether the words before it deny it. */
export const matches = (text: string, pattern: RegExp): Match[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    evidence: { text: words, range: { start: index, end: index + words.length } },
    negated: isNegated(text, index),
  }));

/** In reading order. */
export const inOrder = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((one, other) => one.range.start - other.range.start);

export const overlap = ({ range: one }: Evidence, { range: other }: Evidence): boolean =>
  one.start < other.end && other.start < one.end;
