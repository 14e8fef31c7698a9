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

/** Where a piece stood last: before the place of a keystroke all of them stand where they did. */
const latest = new WeakMap<Piece, PlacedPiece>();

function placedAt(piece: Piece, start: number, above: Section | null): Part {
  const before = latest.get(piece);
  if (before?.start === start && before.above === above) return before;
  const placed = new PlacedPiece(piece, start, above);
  latest.set(piece, placed);
  return placed;
}

/** Its blocks are moved when they are asked for: with a keystroke only a few are. */
class PlacedPiece implements Part {
  readonly #sections = new Map<Section, Section>();
  #blocks: readonly Block[] | null = null;

  constructor(
    readonly piece: Piece,
    readonly start: number,
    readonly above: Section | null,
  ) {
    for (const section of piece.sections.slice(above === null ? 0 : 1)) {
      const { heading, level, range } = section;
      const parent = section.parent && this.#sections.get(section.parent);
      this.#sections.set(section, {
        heading,
        range: shifted(range, start),
        level,
        parent: parent ?? enclosing(section, above),
      });
    }
  }

  get sections(): readonly Section[] {
    return [...this.#sections.values()];
  }

  get blocks(): readonly Block[] {
    this.#blocks ??= this.piece.blocks.map(block =>
      moved(block, this.start, this.#sections.get(block.section) ?? this.above ?? block.section),
    );
    return this.#blocks;
  }
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
