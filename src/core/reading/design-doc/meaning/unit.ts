import type { TextRange } from '../../../text/textRange';
import type { Block, Outline, Part } from '../structure/outline';

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
  const { piece, start, blocks } = part;
  let at = 0;
  const units = piece.sentences.map(({ text, range, block }, index): Unit => {
    while (piece.blocks[at] !== block) at += 1;
    return {
      text,
      range: { start: range.start + start, end: range.end + start },
      block: blocks[at] ?? block,
      index: first + index,
    };
  });
  latest.set(part, { first, units });
  return units;
}

/** The sentence before one, where it stands in the same section. */
export function sentenceBefore({ index, block }: Unit, units: readonly Unit[]): Unit | undefined {
  const previous = units[index - 1];
  return previous?.block.section === block.section ? previous : undefined;
}
