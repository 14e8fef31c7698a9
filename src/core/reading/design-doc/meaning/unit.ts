import type { TextRange } from '../../../text/textRange';
import type { Block, Outline } from '../structure/outline';
import { sentencesOf } from '../structure/sentences';

/** One sentence, heading or table row, with the block it stands in. */
export interface Unit {
  readonly text: string;
  readonly range: TextRange;
  readonly block: Block;
  /** Position among the units of the document. */
  readonly index: number;
}

/** The units of a document in reading order. */
export function unitsOf({ blocks, prose }: Outline): Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) {
    for (const range of sentencesOf(block, prose)) {
      units.push({ text: prose.slice(range.start, range.end), range, block, index: units.length });
    }
  }
  return units;
}

/** The sentence before one, where it stands in the same section. */
export function sentenceBefore({ index, block }: Unit, units: readonly Unit[]): Unit | undefined {
  const previous = units[index - 1];
  return previous?.block.section === block.section ? previous : undefined;
}
