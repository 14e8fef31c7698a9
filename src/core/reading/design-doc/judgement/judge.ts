import type { DocumentReading } from '../meaning/statements';
import type { Unit } from '../meaning/unit';
import { type Concern, concerns } from './concerns';
import { Features } from './features';
import { weighInDocument } from './inDocument';
import { mayCommit } from './mayCommit';
import { weighDocument, weighSentences } from './sentenceScales';
import { sentenceWeights } from './sentenceWeights';
import { sureEnough } from './sureEnough';

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

class DocumentJudge implements Judge {
  /** Log-odds of each concern for each unit that may commit, by its index; empty places for the others. */
  #odds: Float64Array | null = null;
  #named: Features | null = null;

  constructor(private readonly reading: DocumentReading) {}

  likelihood(unit: Unit, concern: Concern): number {
    this.#odds ??= this.#weighAll();
    const odds = this.#odds[unit.index * concerns.length + placeOf[concern]] ?? cannot;
    return 1 / (1 + Math.exp(-odds));
  }

  sure(concern: Concern): readonly Unit[] {
    this.#odds ??= this.#weighAll();
    const enough = sureEnough[concern];
    // So much below what is enough that rounding cannot matter.
    const atLeast = Math.log(enough / (1 - enough)) - 0.001;
    const odds = this.#odds;
    const place = placeOf[concern];
    return this.reading.units.filter(
      (unit, index) =>
        (odds[index * concerns.length + place] ?? cannot) > atLeast &&
        this.likelihood(unit, concern) >= enough,
    );
  }

  reasons(unit: Unit, concern: Concern): readonly string[] {
    if (this.likelihood(unit, concern) < worthExplaining) return [];
    const place = placeOf[concern];
    const speakFor = [...this.#features.of(unit)].filter(name => sentenceWeights.of(name, place) >= telling);
    return speakFor
      .sort((one, other) => sentenceWeights.of(other, place) - sentenceWeights.of(one, place))
      .slice(0, mostReasons);
  }

  get #features(): Features {
    this.#named ??= new Features(this.reading);
    return this.#named;
  }

  #weighAll(): Float64Array {
    const { units, outline, withdrawn } = this.reading;
    if (withdrawn) return new Float64Array(units.length * concerns.length).fill(cannot);
    const committing = outline.parts.flatMap(({ piece }) =>
      piece.sentences.map(sentence => mayCommit(sentence, this.reading)),
    );
    const alone = rowsWhere(committing, weighSentences(this.reading));
    const odds = weighInDocument(alone, weighDocument(this.reading));
    return spread(odds, committing);
  }
}

/** The log-odds of some sentences out of those of all. */
function rowsWhere(isTaken: readonly boolean[], odds: Float64Array): Float64Array {
  const taken = new Float64Array(odds.length);
  let end = 0;
  for (let index = 0; index < isTaken.length; index += 1) {
    if (isTaken[index] === false) continue;
    for (let concern = 0; concern < concerns.length; concern += 1)
      taken[end + concern] = odds[index * concerns.length + concern] ?? cannot;
    end += concerns.length;
  }
  return taken.subarray(0, end);
}

/** The other way round: what cannot commit gets no odds. */
function spread(taken: Float64Array, isTaken: readonly boolean[]): Float64Array {
  const odds = new Float64Array(isTaken.length * concerns.length).fill(cannot);
  let from = 0;
  for (let index = 0; index < isTaken.length; index += 1) {
    if (isTaken[index] === false) continue;
    for (let concern = 0; concern < concerns.length; concern += 1)
      odds[index * concerns.length + concern] = taken[from + concern] ?? cannot;
    from += concerns.length;
  }
  return odds;
}

const placeOf = Object.fromEntries(concerns.map((concern, place) => [concern, place])) as Record<
  Concern,
  number
>;
/** The log-odds of what cannot commit. */
const cannot = Number.NEGATIVE_INFINITY;
/** From which likelihood somebody may ask why. */
const worthExplaining = 0.3;
/** From how much on a feature is worth naming. */
const telling = 0.2;
const mostReasons = 4;
