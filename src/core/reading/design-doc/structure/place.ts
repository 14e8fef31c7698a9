import type { TextRange } from '../../../text/textRange';
import { enclosing } from './enclosing';
import type { Block, Heading, Part, Section, Unit } from './outline';
import { Note } from './perPiece';
import type { Piece, Sentence } from './piece';

/** Puts pieces one behind the other. */
export function place(pieces: readonly Piece[]): Part[] {
  let start = 0;
  let first = 0;
  let before: Heading | null = null;
  return pieces.map(piece => {
    const stand = standOf(piece, before);
    const part = placedAt(piece, start, first, stand.below);
    start += piece.text.length;
    first += piece.sentences.length;
    before = stand.last;
    return part;
  });
}

/** Between which headings a piece stands. */
interface Stand {
  readonly below: Heading | null;
  /** The last heading before what follows. */
  readonly last: Heading | null;
}

const stands = new Note<Stand>();

function standOf(piece: Piece, before: Heading | null): Stand {
  const [start, opening = start] = piece.sections;
  const below = before === null || opening === undefined ? null : enclosing(opening.level, before);
  const known = stands.of(piece);
  if (known !== undefined && isSame(known.below, below)) return known;
  let last: Heading | null = below;
  for (const { heading, level } of before === null ? piece.sections : piece.sections.slice(1))
    last = { heading, level, parent: enclosing(level, last) };
  const stand = { below, last };
  stands.put(piece, stand);
  return stand;
}

const isSame = (one: Heading | null, other: Heading | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.level === other.level &&
    one.heading === other.heading &&
    isSame(one.parent, other.parent));

/** Where a piece stood last: before the place of a keystroke all of them stand where they did. */
const latest = new Note<PlacedPiece>();

function placedAt(piece: Piece, start: number, first: number, below: Heading | null): Part {
  const before = latest.of(piece);
  if (before?.start === start && before.first === first && before.below === below) return before;
  const placed = new PlacedPiece(piece, start, first, below);
  latest.put(piece, placed);
  return placed;
}

/** What is in it is moved when it is asked for: with a keystroke little is. */
class PlacedPiece implements Part {
  #sections: ReadonlyMap<Section, Section> | null = null;
  #blocks: readonly Block[] | null = null;
  #units: readonly Unit[] | null = null;

  constructor(
    readonly piece: Piece,
    readonly start: number,
    readonly first: number,
    readonly below: Heading | null,
  ) {}

  get sections(): readonly Section[] {
    return [...this.#moved().values()];
  }

  get blocks(): readonly Block[] {
    if (this.#blocks !== null) return this.#blocks;
    const sections = this.#moved();
    this.#blocks = this.piece.blocks.map(block =>
      moved(block, this.start, sections.get(block.section) ?? block.section),
    );
    return this.#blocks;
  }

  get units(): readonly Unit[] {
    this.#units ??= this.piece.sentences.map((sentence, at) => new PlacedSentence(sentence, this, at));
    return this.#units;
  }

  #moved(): ReadonlyMap<Section, Section> {
    if (this.#sections !== null) return this.#sections;
    const sections = new Map<Section, Section>();
    for (const section of this.piece.sections.slice(this.start === 0 ? 0 : 1)) {
      const { heading, level, range, parent } = section;
      const within = parent === null ? undefined : sections.get(parent as Section);
      sections.set(section, {
        heading,
        range: shifted(range, this.start),
        level,
        parent: within ?? enclosing(level, this.below),
      });
    }
    this.#sections = sections;
    return sections;
  }
}

class PlacedSentence implements Unit {
  readonly text: string;
  #range: TextRange | null = null;

  constructor(
    private readonly sentence: Sentence,
    readonly part: PlacedPiece,
    readonly at: number,
  ) {
    this.text = sentence.text;
  }

  get index(): number {
    return this.part.first + this.at;
  }

  get range(): TextRange {
    this.#range ??= shifted(this.sentence.range, this.part.start);
    return this.#range;
  }

  get block(): Block {
    return this.part.blocks[this.sentence.at] ?? this.sentence.block;
  }
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
  above: block.above,
  quoted: block.quoted,
  ordinal: block.ordinal,
  depth: block.depth,
  cells: block.cells.length === 0 ? block.cells : block.cells.map(cell => shifted(cell, by)),
  header: block.header,
});
