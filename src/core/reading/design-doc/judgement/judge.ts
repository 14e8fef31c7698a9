import type { DocumentReading } from '../meaning/statements';
import type { Unit } from '../meaning/unit';
import { Features } from './features';
import type { Weights } from './readWeights';
import { weights } from './weights';

/** How sure the reading is, and what carried it. */
export interface Judgement {
  /** Likelihood from 0 to 1 that the project commits here to putting knowledge that changes into weights. */
  readonly likelihood: number;
  /** Names of the features that spoke for it, strongest first. */
  readonly reasons: readonly string[];
}

export type Judge = (unit: Unit) => Judgement;

const unlikely: Judgement = { likelihood: 0, reasons: [] };

/**
 * Weighs what is true of a sentence. The weights are learned from labelled texts (`npm run learn`); deciding what a text
 * commits to is a stable skill, which is what training is for.
 */
export function judgeOf(reading: DocumentReading): Judge {
  const known = judges.get(reading) ?? newJudge(reading);
  judges.set(reading, known);
  return known;
}

/** Several modules ask about the same sentences. */
const judges = new WeakMap<DocumentReading, Judge>();

function newJudge(reading: DocumentReading): Judge {
  const features = new Features(reading);
  const judged = new Map<Unit, Judgement>();
  let ofDocument: number | null = null;
  return unit => {
    if (!commits(unit, reading)) return unlikely;
    const known = judged.get(unit);
    if (known !== undefined) return known;
    ofDocument ??= sumOf(features.ofDocument(), weights);
    const judgement = judge(features.of(unit), weights, ofDocument);
    judged.set(unit, judgement);
    return judgement;
  };
}

/** Whether a sentence can commit the project at all: headings, other people's words and withdrawn documents cannot. */
export const commits = ({ block }: Unit, { uncommitted }: DocumentReading): boolean =>
  !uncommitted && !block.quoted && block.kind !== 'heading';

/** From how much on a feature is worth naming. */
const telling = 0.2;
const mostReasons = 4;

/** Weighs the features of a sentence on top of what is true of its whole document. */
export function judge(features: Iterable<string>, learned: Weights, ofDocument: number): Judgement {
  const reasons = [...features].filter(name => (learned.get(name) ?? 0) >= telling);
  const strongest = reasons.sort((one, other) => (learned.get(other) ?? 0) - (learned.get(one) ?? 0));
  const sum = (learned.get(bias) ?? 0) + ofDocument + sumOf(features, learned);
  return { likelihood: 1 / (1 + Math.exp(-sum)), reasons: strongest.slice(0, mostReasons) };
}

/** What holds before anything is known of a sentence. */
export const bias = 'bias';

export function sumOf(features: Iterable<string>, learned: Weights): number {
  let sum = 0;
  for (const name of features) sum += learned.get(name) ?? 0;
  return sum;
}
