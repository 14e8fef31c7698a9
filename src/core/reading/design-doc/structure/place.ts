import type { TextRange } from '../../../text/textRange';
import type { Block, Part, Section } from './outline';
import type { Piece } from './piece';

/** Puts pieces one behind the other. */
export function place(pieces: readonly Piece[]): Part[] {
  let start = 0;
  let above: Section | null = null;
  return pieces.map(piece => {
    const part = placedAt(piece, start, above);
    start += piece.text.length;
    above = part.sections.at(-1) ?? above;
    return part;
  });
}

interface Placed extends Part {
  readonly above: Section | null;
}

/** Where a piece stood last: before the place of a keystroke all of them stand where they did. */
const latest = new WeakMap<Piece, Placed>();

function placedAt(piece: Piece, start: number, above: Section | null): Part {
  const before = latest.get(piece);
  if (before?.start === start && before.above === above) return before;
  const placed = new Map<Section, Section>();
  const first = above === null ? 0 : 1;
  for (const section of piece.sections.slice(first)) {
    const parent = section.parent === null ? null : placed.get(section.parent);
    placed.set(section, {
      heading: section.heading,
      range: shifted(section.range, start),
      level: section.level,
      parent: parent ?? enclosing(section, above),
    });
  }
  const at = (section: Section) => placed.get(section) ?? above ?? section;
  const blocks = piece.blocks.map(block => moved(block, start, at(block.section)));
  const part: Placed = { piece, start, above, sections: [...placed.values()], blocks };
  latest.set(piece, part);
  return part;
}

/** The nearest section of a higher level, from the one that ends before. */
function enclosing({ level }: Section, above: Section | null): Section | null {
  let parent = above;
  while (parent !== null && parent.level >= level) parent = parent.parent;
  return parent;
}

const shifted = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });
const shiftedOrNull = (range: TextRange | null, by: number): TextRange | null =>
  range === null ? null : shifted(range, by);

const moved = (block: Block, by: number, section: Section): Block => ({
  kind: block.kind,
  range: shifted(block.range, by),
  section,
  label: shiftedOrNull(block.label, by),
  lead: shiftedOrNull(block.lead, by),
  quoted: block.quoted,
  ordinal: block.ordinal,
  depth: block.depth,
  cells: block.cells.length === 0 ? block.cells : block.cells.map(cell => shifted(cell, by)),
  header: block.header,
});
