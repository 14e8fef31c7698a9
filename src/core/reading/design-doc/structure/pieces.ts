import { detached, recalling } from '../recall';
import { type Piece, readPiece } from './piece';

/** A line break before a heading that nothing but code or HTML around it can turn into something else. */
const beforeHeading = /\n(?=#{1,6} )/g;

type Format = 'markdown' | 'plain';

const readers = {
  markdown: recalling(text => readPiece(text, 'markdown'), 3_000_000),
  plain: recalling(text => readPiece(text, 'plain'), 3_000_000),
};

/** What the last text was made of: after a keystroke most of it still stands. */
const latest: Record<Format, readonly Piece[]> = { markdown: [], plain: [] };

/**
 * The pieces of a text in order; together they are the text. Where a piece begins, all that follows depends on nothing before it:
 * so reading ends where the rest of the last text begins.
 */
export function piecesOf(text: string, format: Format): readonly Piece[] {
  const known = latest[format];
  const pieces = known.slice(0, sameAtStart(text, known));
  let start = lengthOf(pieces);
  let rest = sameAtEnd(text, known, start);
  let restStart = text.length - lengthOf(known.slice(rest));
  do {
    while (restStart < start) restStart += known[rest++]?.text.length ?? text.length;
    if (restStart === start && rest < known.length) {
      pieces.push(...known.slice(rest));
      break;
    }
    const piece = pieceAt(text, start, format);
    pieces.push(piece);
    start += piece.text.length;
  } while (start < text.length);
  latest[format] = pieces;
  return pieces;
}

/** How many pieces still stand at the start. The last that does not differ may go on otherwise than it did. */
function sameAtStart(text: string, known: readonly Piece[]): number {
  let at = 0;
  let count = 0;
  for (const piece of known) {
    if (!holdsAt(text, at, piece.text)) break;
    at += piece.text.length;
    count += 1;
  }
  return Math.max(0, count - 1);
}

/** From which piece on all still stand at the end, behind a place in the text. */
function sameAtEnd(text: string, known: readonly Piece[], behind: number): number {
  let end = text.length;
  let first = known.length;
  for (; first > 0; first -= 1) {
    const { text: words = '' } = known[first - 1] ?? {};
    const start = end - words.length;
    if (start < behind || !holdsAt(text, start, words)) break;
    end = start;
  }
  // What stands before the first heading stands behind nothing, and a heading behind a line break.
  while (first < known.length && !(first > 0 && isLineStart(text, end))) {
    end += known[first]?.text.length ?? 0;
    first += 1;
  }
  return first;
}

/** Comparing with a slice is several times as fast as `startsWith`, which goes letter by letter. */
const holdsAt = (text: string, at: number, words: string): boolean =>
  text.slice(at, at + words.length) === words;

const isLineStart = (text: string, at: number): boolean => at > 0 && text[at - 1] === '\n';

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((length, { text }) => length + text.length, 0);

function pieceAt(text: string, start: number, format: Format): Piece {
  const read = readers[format];
  let end = nextStart(text, start);
  let piece = read(detached(text.slice(start, end)));
  for (let stretches = 1; piece.isOpen && end < text.length; stretches *= 2) {
    for (let more = stretches; more > 0; more -= 1) end = nextStart(text, end);
    piece = read(detached(text.slice(start, end)));
  }
  return piece;
}

/** Where the next piece may begin. */
function nextStart(text: string, from: number): number {
  beforeHeading.lastIndex = from;
  const found = beforeHeading.exec(text);
  return found === null ? text.length : found.index + 1;
}
