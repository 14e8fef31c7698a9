import { detached, recalling } from '../recall';
import { type Piece, readPiece } from './piece';

/** A line break before a heading that nothing but code or HTML around it can turn into something else. */
const beforeHeading = /\n(?=#{1,6} )/g;

const readers = {
  markdown: recalling(text => readPiece(text, 'markdown'), 3_000_000),
  plain: recalling(text => readPiece(text, 'plain'), 3_000_000),
};

/** The pieces of a text in order; together they are the text. */
export function piecesOf(text: string, format: 'markdown' | 'plain'): readonly Piece[] {
  const read = readers[format];
  const starts = [0, ...Array.from(text.matchAll(beforeHeading), ({ index }) => index + 1)];
  const pieces: Piece[] = [];
  for (let from = 0; from < starts.length; ) {
    let length = 1;
    let piece = read(between(text, starts, from, length));
    while (piece.isOpen && from + length < starts.length) {
      length *= 2;
      piece = read(between(text, starts, from, length));
    }
    pieces.push(piece);
    from += length;
  }
  return pieces;
}

const between = (text: string, starts: readonly number[], from: number, length: number): string =>
  detached(text.slice(starts[from], starts[from + length]));
