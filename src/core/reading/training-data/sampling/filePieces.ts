import { type SourceText, withoutByteOrderMark } from '../../../text/sourceText';
import { formatOf } from '../../format';
import { readInFull } from './pickRows';

/** A stretch of a file in bytes, `start` inclusive, `end` exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Bytes read from the start of a file, and from each place further on, of which there are `places`. */
const headBytes = readInFull / 2;
const pieceBytes = 64 * 1024;
const places = 20;

/**
 * The pieces to read of a file that is too large to be read whole, or null where its format has no rows. Of JSON Lines, the
 * head and evenly spread pieces, 2.3 MB together; of JSON and CSV, where a row cannot be found from its middle, the head.
 */
export function piecesOf(path: string, size: number): readonly Piece[] | null {
  const format = formatOf({ path, text: '' });
  const head = { start: 0, end: Math.min(size, headBytes) };
  if (format === 'json' || format === 'csv') return [head];
  if (format !== 'jsonl') return null;
  const gap = (size - headBytes - pieceBytes) / (places - 1);
  if (gap < pieceBytes) return [head];
  const further = Array.from({ length: places }, (_, index) => Math.floor(headBytes + index * gap));
  return [head, ...further.map(start => ({ start, end: start + pieceBytes }))];
}

/** Puts the pieces together, each decoded as UTF-8 by the host, in the order of `piecesOf`: whole lines of each. */
export function joinPieces(path: string, size: number, pieces: readonly string[]): SourceText {
  const [first = '', ...further] = pieces;
  const head = upToLastLine(withoutByteOrderMark(first));
  const text = head + further.map(wholeLines).join('');
  const bytesRead = (piecesOf(path, size) ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
  const kept = text.length / Math.max(1, lengthOf(pieces));
  return { path, text, sample: { headLength: head.length, share: Math.min(1, (bytesRead / size) * kept) } };
}

const lengthOf = (pieces: readonly string[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** The only line of a head is kept, because JSON need not have lines. */
const upToLastLine = (head: string): string => head.slice(0, head.lastIndexOf('\n') + 1) || head;

/** A further piece begins and ends inside a line, perhaps inside a character; those lines are left out. */
const wholeLines = (piece: string): string =>
  piece.slice(piece.indexOf('\n') + 1, piece.lastIndexOf('\n') + 1);
