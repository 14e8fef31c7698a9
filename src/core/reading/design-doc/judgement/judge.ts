import type { DocumentReading } from '../meaning/statements';
import type { Unit } from '../meaning/unit';
import { type Concern, concerns, type PerConcern } from './concerns';
import { documentWeights } from './documentWeights';
import { Features } from './features';
import { mayCommit } from './mayCommit';
import { sentenceWeights } from './sentenceWeights';
import { inSurroundings } from './surroundings';
import { surroundingWeights } from './surroundingWeights';

/** How sure the reading is, and what carried it. */
export interface Judgement {
  /** Likelihood from 0 to 1 that a careful reviewer would stop at the sentence for this concern. */
  readonly likelihood: number;
  /** Names of the features of the sentence that spoke for it, strongest first. */
  readonly reasons: readonly string[];
}

/** What a document's sentences are about, for each concern. */
export interface Judge {
  of(unit: Unit, concern: Concern): Judgement;
}

/**
 * Judges sentences by weights that were learned from labelled texts (`npm run learn`): first each by itself, then in its
 * document. Deciding what a text commits to is a stable skill, which is what training is for.
 */
export function judgeOf(reading: DocumentReading): Judge {
  const known = judges.get(reading) ?? new DocumentJudge(reading);
  judges.set(reading, known);
  return known;
}

/** Several modules ask about the same sentences. */
const judges = new WeakMap<DocumentReading, Judge>();

const unlikely: Judgement = { likelihood: 0, reasons: [] };

class DocumentJudge implements Judge {
  readonly #features: Features;
  #odds: ReadonlyMap<Unit, PerConcern> | null = null;

  constructor(private readonly reading: DocumentReading) {
    this.#features = new Features(reading);
  }

  of(unit: Unit, concern: Concern): Judgement {
    this.#odds ??= this.#weighAll();
    const odds = this.#odds.get(unit);
    if (odds === undefined) return unlikely;
    const index = concerns.indexOf(concern);
    const likelihood = 1 / (1 + Math.exp(-(odds[index] ?? 0)));
    return { likelihood, reasons: likelihood < worthExplaining ? [] : this.#reasons(unit, index) };
  }

  #weighAll(): ReadonlyMap<Unit, PerConcern> {
    const units = this.reading.units.filter(unit => mayCommit(unit, this.reading));
    const alone = units.map(unit => sentenceWeights.sumOf(this.#features.of(unit)));
    const document = documentWeights.sumOf(this.#features.ofDocument());
    return new Map(
      inSurroundings(alone, document).map((figures, index) => [units[index] as Unit, weigh(figures)]),
    );
  }

  #reasons(unit: Unit, concern: number): string[] {
    const speakFor = [...this.#features.of(unit)].filter(
      name => sentenceWeights.of(name, concern) >= telling,
    );
    return speakFor
      .sort((one, other) => sentenceWeights.of(other, concern) - sentenceWeights.of(one, concern))
      .slice(0, mostReasons);
  }
}

/** From which likelihood somebody may ask why. */
const worthExplaining = 0.3;
/** From how much on a feature is worth naming. */
const telling = 0.2;
const mostReasons = 4;

/** The log-odds of each concern by the figures of a sentence's surroundings. */
const weigh = (figures: Float64Array): PerConcern =>
  Float64Array.from(surroundingWeights, ({ bias, weights }) =>
    weights.reduce((sum, weight, index) => sum + weight * (figures[index] ?? 0), bias),
  );
