import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import type { Piece } from '../../text/piece';
import type { TextRange } from '../../text/textRange';
import { withMissingComma } from './missingComma';

/** A node of Python's syntax with its place in the whole script. The only view that other files have of the parser. */
export class Syntax {
  readonly #node: SyntaxNode;
  readonly #piece: Piece;

  constructor(node: SyntaxNode, piece: Piece) {
    this.#node = node;
    this.#piece = piece;
  }

  /** As in the grammar: `CallExpression`, `String`, … A damaged place is `⚠`. */
  get name(): string {
    return this.#node.name;
  }

  get text(): string {
    return this.#piece.code.slice(this.#node.from, this.#node.to);
  }

  get range(): TextRange {
    const { within } = this.#piece;
    if (within) return within;
    return { start: this.#node.from + this.#piece.offset, end: this.#node.to + this.#piece.offset };
  }

  /** Every child, with punctuation. */
  get children(): Syntax[] {
    const found: Syntax[] = [];
    for (let child = this.#node.firstChild; child; child = child.nextSibling) {
      if (child.name !== 'Comment') found.push(new Syntax(child, this.#piece));
    }
    return found;
  }

  /** The children that mean something by themselves: no keywords, no punctuation. */
  get parts(): Syntax[] {
    return this.children.filter(({ name }) => /^[A-Z]/.test(name));
  }
}

export interface ParsedPiece {
  readonly root: Syntax;
  /** Where the code first breaks the grammar, or null. What stands behind is read all the same. */
  readonly damagedAt: number | null;
}

/** Commas that are put in, at most. */
const mostCommas = 5;

/** Null where the code is nested more deeply than the parser can follow. */
export function parsePython(piece: Piece): ParsedPiece | null {
  const parsed = parseAsWritten(piece);
  let best = parsed;
  let { code } = piece;
  for (let more = 0; more < mostCommas && best && best.damagedAt !== null; more += 1) {
    const mended = withMissingComma(code, best.damagedAt - piece.offset);
    const next = mended === null ? null : parseAsWritten({ ...piece, code: mended });
    if (mended === null || next === null || !isFurther(next, best)) break;
    best = next;
    code = mended;
  }
  return best && { ...best, damagedAt: parsed?.damagedAt ?? null };
}

const isFurther = ({ damagedAt }: ParsedPiece, before: ParsedPiece): boolean =>
  damagedAt === null || damagedAt > (before.damagedAt ?? 0);

function parseAsWritten(piece: Piece): ParsedPiece | null {
  try {
    const tree = parser.parse(piece.code);
    let damagedAt: number | null = null;
    tree.iterate({
      enter: ({ type, from }) => {
        if (type.isError && damagedAt === null) damagedAt = from + piece.offset;
        return damagedAt === null;
      },
    });
    return { root: new Syntax(tree.topNode, piece), damagedAt };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
