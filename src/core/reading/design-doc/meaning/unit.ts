import type { TextRange } from '../../../text/textRange';
import type { Block, Outline, Part } from '../structure/outline';
import type { Sentence } from '../structure/piece';

/** One sentence, heading or table row, with the block it stands in. */
export interface Unit {
  readonly text: string;
  readonly range: TextRange;
  readonly block: Block;
  /** Position among the units of the document. */
  readonly index: number;
}

/** The units of a document in reading order. */
export function unitsOf({ parts }: Outline): readonly Unit[] {
  const units: Unit[] = [];
  for (const part of parts) for (const unit of unitsIn(part, units.length)) units.push(unit);
  return units;
}

/** The units of parts that stay where they are, with the place of the first among the units of the document. */
const latest = new WeakMap<Part, { readonly first: number; readonly units: readonly Unit[] }>();

function unitsIn(part: Part, first: number): readonly Unit[] {
  const known = latest.get(part);
  if (known?.first === first) return known.units;
  const units = part.piece.sentences.map((sentence, at) => new PlacedSentence(sentence, part, first + at));
  latest.set(part, { first, units });
  return units;
}

/** Where it stands is worked out when it is asked for: with a keystroke most sentences move, and few are looked at. */
class PlacedSentence implements Unit {
  readonly text: string;
  #range: TextRange | null = null;

  constructor(
    private readonly sentence: Sentence,
    private readonly part: Part,
    readonly index: number,
  ) {
    this.text = sentence.text;
  }

  get range(): TextRange {
    const { start, end } = this.sentence.range;
    this.#range ??= { start: start + this.part.start, end: end + this.part.start };
    return this.#range;
  }

  get block(): Block {
    return this.part.blocks[this.sentence.at] ?? this.sentence.block;
  }
}

/** The sentence before one, where it stands in the same section. */
export function sentenceBefore({ index, block }: Unit, units: readonly Unit[]): Unit | undefined {
  const previous = units[index - 1];
  return previous?.block.section === block.section ? previous : undefined;
}
