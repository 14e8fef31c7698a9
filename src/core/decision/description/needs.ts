import type { Evidence } from '../../facts/claim';
import type { PrefilledAnswer } from '../prefilled';
import { type DescribedWord, describedWords } from './describedWords';
import { needWeights } from './needWeights';

/** What a description asks for: facts to be supplied, a way of doing it, or nothing that a prompt does not do. */
export const needs = ['facts', 'behavior', 'prompt'] as const;
export type Need = (typeof needs)[number];

/** By feature, how much it speaks for (above zero) or against (below) a need, in log-odds. */
export type NeedWeights = ReadonlyMap<string, number>;

/** What speaks for a need: a form of a word, or another answer of the same text, with the words it was read from. */
export interface Feature {
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** Every feature of a description once, with all places where it stands. */
export function featuresOf(text: string, told: readonly PrefilledAnswer[]): readonly Feature[] {
  const places = new Map<string, Evidence[]>();
  for (const word of describedWords(text)) {
    const known = places.get(word.form);
    if (known === undefined) places.set(word.form, [asWritten(text, word)]);
    else known.push(asWritten(text, word));
  }
  return [
    ...Array.from(places, ([name, evidence]) => ({ name, evidence })),
    ...told.map(answer => ({ name: answered(answer), evidence: answer.evidence })),
  ];
}

const asWritten = (text: string, { start, end }: DescribedWord): Evidence => ({
  text: text.slice(start, end),
  range: { start, end },
});

/** Which figure it is counts for the engine, not for the need behind it. */
const answered = ({ field, value }: PrefilledAnswer): string =>
  typeof value === 'boolean' || value === 'stable' ? `=${field}:${value}` : `=${field}`;

/** How surely a description states a need, and the words that say so most, strongest first. */
export interface Judged {
  /** Log-odds: above zero where it is more likely than not. */
  readonly sum: number;
  /** The part of the sum that speaks for it: little where hardly a word is known. */
  readonly support: number;
  readonly evidence: readonly Evidence[];
}

/** Words that say less than this are not shown. */
const leastShown = 0.25;
const mostShown = 6;

export function judge(features: readonly Feature[], need: Need): Judged {
  const weighed = features.map(({ name, evidence }) => ({
    weight: needWeights[need].get(name) ?? 0,
    evidence,
  }));
  const strongest = weighed
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const plain = strongest.filter(({ weight }, index) => index === 0 || weight >= leastShown);
  return {
    sum: weighed.reduce((sum, { weight }) => sum + weight, 0),
    support: strongest.reduce((sum, { weight }) => sum + weight, 0),
    evidence: plain.slice(0, mostShown).flatMap(({ evidence }) => evidence),
  };
}
