import { UnderConditions } from '../../meaning/conditions';
import type { DocumentReading } from '../../meaning/statements';
import type { Unit } from '../../meaning/unit';
import { recalling } from '../../recall';
import type { Part } from '../../structure/outline';
import { inputsIn, inputsOf, keysOf } from './inputs';
import { readNetwork } from './layers';
import { type Contribution, Network, type SentenceFigures } from './network';
import { taught } from './taught';

/** Made when a text is first judged, so that waking up does not wait for it. */
let made: Network | null = null;

function network(): Network {
  made ??= new Network(readNetwork(taught));
  return made;
}

/** The figures of sentences, by their inputs in one text. */
const figuresOf = recalling((key: string): SentenceFigures => network().figuresOf(inputsIn(key)), 1_000_000);

const latest = new UnderConditions<Contribution>();

/** Reads the sentences of a document in their order: what the network makes of each. */
export class InOrder {
  #contributions: ReadonlyMap<Part, Contribution> | null = null;
  #common: Float32Array | null = null;

  constructor(private readonly reading: DocumentReading) {}

  /** The log-odds of each concern for a sentence. */
  oddsOf(unit: Unit): Float32Array {
    const contribution = this.#all.get(unit.part) ?? network().contribution([]);
    return network().odds(contribution, unit.at, this.#commonOfAll);
  }

  /** The words without which a sentence would have less log-odds for a concern, by at least so much; the weightiest first. */
  tellingWords(unit: Unit, concern: number, least: number): string[] {
    const { uncommitted } = this.reading;
    const around = (from: number, to: number) =>
      sentencesAround(unit, from, to).map(each => network().figuresOf(inputsOf(each, uncommitted)));
    const [before, behind] = [around(-2, 0), around(1, 3)];
    const inputs = inputsOf(unit, uncommitted);
    const oddsWith = (words: readonly string[]): number => {
      const own = network().figuresOf({ ...inputs, words });
      const contribution = network().contribution([...before, own, ...behind]);
      return network().odds(contribution, before.length, this.#commonOfAll)[concern] ?? 0;
    };
    const all = oddsWith(inputs.words);
    return [...new Set(inputs.words)]
      .map(word => ({ word, loss: all - oddsWith(inputs.words.filter(other => other !== word)) }))
      .filter(({ loss }) => loss >= least)
      .sort((one, other) => other.loss - one.loss)
      .map(({ word }) => word);
  }

  get #all(): ReadonlyMap<Part, Contribution> {
    this.#contributions ??= new Map(
      this.reading.outline.parts.map(part => [
        part,
        latest.of(part, this.reading.conditions, () => this.#of(part)),
      ]),
    );
    return this.#contributions;
  }

  get #commonOfAll(): Float32Array {
    this.#common ??= network().common(this.#all.values());
    return this.#common;
  }

  #of({ units }: Part): Contribution {
    const { uncommitted } = this.reading;
    return network().contribution(keysOf(units, uncommitted).map(figuresOf));
  }
}

/** The sentences of the same piece from one place to another, counted from one; the other end is open. */
const sentencesAround = ({ part, at }: Unit, from: number, to: number): readonly Unit[] =>
  part.units.slice(Math.max(0, at + from), Math.max(0, at + to));
