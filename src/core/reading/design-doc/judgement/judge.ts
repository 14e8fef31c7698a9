import { UnderConditions } from '../meaning/conditions';
import type { DocumentReading } from '../meaning/statements';
import type { Unit } from '../meaning/unit';
import type { Part } from '../structure/outline';
import { type Concern, concerns } from './concerns';
import { Features } from './features';
import { InDocument, type Share, shareOf } from './inDocument';
import { likelihoodOf, sureEnough } from './likelihood';
import { mayCommit } from './mayCommit';
import { InOrder } from './network/inOrder';
import { weighDocument, weighSentences } from './sentenceScales';
import { sentenceWeights } from './sentenceWeights';
import {
  type BothReadings,
  inBothReadings,
  isWorthReadingAgain,
  together,
  worthReadingAgain,
} from './together';

/** What a document's sentences are about, for each concern. */
export interface Judge {
  /** Likelihood from 0 to 1 that a careful reviewer would stop at the sentence for this concern. */
  likelihood(unit: Unit, concern: Concern): number;
  /** The sentences at which one would stop, as likely as findings have to be; in reading order. */
  sure(concern: Concern): readonly Unit[];
  /** Names of the features of the sentence that spoke for it, strongest first; none where it is unlikely. */
  reasons(unit: Unit, concern: Concern): readonly string[];
}

/**
 * Judges sentences by what was learned from labelled texts (`npm run learn`), by two readings that are weighed together:
 * one weighs features with names, of each sentence by itself and then in its document; the other reads words in order.
 * Deciding what a text commits to is a stable skill, which is what training is for.
 */
export function judgeOf(reading: DocumentReading): Judge {
  const known = judges.get(reading) ?? new DocumentJudge(reading);
  judges.set(reading, known);
  return known;
}

/** Several modules ask about the same sentences. */
const judges = new WeakMap<DocumentReading, Judge>();

class DocumentJudge implements Judge {
  #weighed: Weighed | null = null;
  #figures: ReadonlyMap<Unit, Float64Array> | null = null;
  #named: Features | null = null;
  readonly #inOrder: InOrder;

  constructor(private readonly reading: DocumentReading) {
    this.#inOrder = new InOrder(reading);
  }

  likelihood(unit: Unit, concern: Concern): number {
    const about = placeOf[concern];
    const figures = this.#readTwice.get(unit);
    if (figures !== undefined) return likelihoodOf(together(figures, about));
    const { inDocument, inPart } = this.#all;
    const committing = inPart.get(unit.part);
    const place = committing?.ats.indexOf(unit.at) ?? -1;
    return committing === undefined || place < 0
      ? 0
      : likelihoodOf(inDocument.oddsOf(committing.share, place, about));
  }

  sure(concern: Concern): readonly Unit[] {
    const about = placeOf[concern];
    const found: Unit[] = [];
    for (const [unit, figures] of this.#readTwice)
      if (likelihoodOf(together(figures, about)) >= sureEnough) found.push(unit);
    return found;
  }

  reasons(unit: Unit, concern: Concern): readonly string[] {
    if (this.likelihood(unit, concern) < worthExplaining) return [];
    const place = placeOf[concern];
    const speakFor = [...this.#features.of(unit)].filter(name => sentenceWeights.of(name, place) >= telling);
    return [
      ...speakFor
        .sort((one, other) => sentenceWeights.of(other, place) - sentenceWeights.of(one, place))
        .slice(0, mostReasons),
      ...this.#inOrder
        .tellingWords(unit, place, tellingInOrder)
        .slice(0, mostReasons)
        .map(word => `in order ${word}`),
    ];
  }

  /** The figures of the sentences that were worth reading again, in reading order. */
  get #readTwice(): ReadonlyMap<Unit, Float64Array> {
    if (this.#figures !== null) return this.#figures;
    const { inDocument, inPart } = this.#all;
    const units: Unit[] = [];
    const readings: BothReadings[] = [];
    for (const [part, { share, ats }] of inPart) {
      if (!inDocument.mayReach(share, worthReadingAgain)) continue;
      for (const [place, at] of ats.entries()) {
        const unit = part.units[at];
        const byFeatures = inDocument.oddsOfAll(share, place);
        if (unit === undefined || !isWorthReadingAgain(byFeatures)) continue;
        units.push(unit);
        readings.push({ byFeatures, inOrder: this.#inOrder.oddsOf(unit) });
      }
    }
    const figures = inBothReadings(readings);
    this.#figures = new Map(units.map((unit, index) => [unit, figures[index] ?? new Float64Array()]));
    return this.#figures;
  }

  get #features(): Features {
    this.#named ??= new Features(this.reading);
    return this.#named;
  }

  get #all(): Weighed {
    if (this.#weighed !== null) return this.#weighed;
    const parts = this.reading.withdrawn ? [] : this.reading.outline.parts;
    const inPart = new Map(parts.map(part => [part, committingIn(part, this.reading)]));
    const shares = Array.from(inPart.values(), ({ share }) => share);
    this.#weighed = { inDocument: new InDocument(shares, weighDocument(this.reading)), inPart };
    return this.#weighed;
  }
}

interface Weighed {
  readonly inDocument: InDocument;
  readonly inPart: ReadonlyMap<Part, Committing>;
}

/** The sentences of a part that may commit the project, by their places, and what they weigh. */
interface Committing {
  readonly ats: readonly number[];
  readonly share: Share;
}

const latest = new UnderConditions<Committing>();

/** A piece that was weighed before below the same headings weighs the same again, unless others make it say more. */
function committingIn(part: Part, reading: DocumentReading): Committing {
  const weighIt = () => weigh(part, reading);
  return reading.joined.has(part) ? weighIt() : latest.of(part, reading.conditions, weighIt);
}

function weigh(part: Part, reading: DocumentReading): Committing {
  const units = part.units.filter(unit => mayCommit(unit, reading));
  const share = shareOf(weighSentences(units, reading.statementsIn(part), reading));
  return { ats: units.map(({ at }) => at), share };
}

const placeOf = Object.fromEntries(concerns.map((concern, place) => [concern, place])) as Record<
  Concern,
  number
>;
/** From which likelihood somebody may ask why. */
const worthExplaining = 0.3;
/** From how much on a feature is worth naming. */
const telling = 0.2;
/** From how much log-odds on a word is, without which there would be less. */
const tellingInOrder = 1;
const mostReasons = 4;
