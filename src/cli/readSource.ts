import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import {
  joinPieces,
  largestText,
  type Piece,
  piecesOf,
  type SourceText,
  withoutByteOrderMark,
} from '../core';
import { UserError } from './userError';

/** No text of the largest size takes more bytes than this in UTF-8. */
const largestFile = largestText * 3;

/** A file as the core wants it. Of a file that is too large, only pieces are loaded, and none where its format has no rows. */
export function readSource(path: string): SourceText | 'too-large' {
  try {
    const { size } = statSync(path);
    if (size <= largestFile) return { path, text: withoutByteOrderMark(readFileSync(path, 'utf8')) };
    const pieces = piecesOf(path, size);
    return pieces === null ? 'too-large' : joinPieces(path, size, readPieces(path, pieces));
  } catch (error) {
    throw new UserError(`${path}: cannot be read (${error instanceof Error ? error.message : error}).`);
  }
}

function readPieces(path: string, pieces: readonly Piece[]): string[] {
  const file = openSync(path, 'r');
  try {
    return pieces.map(({ start, end }) => {
      const bytes = Buffer.alloc(end - start);
      const length = readSync(file, bytes, 0, bytes.length, start);
      return bytes.toString('utf8', 0, length);
    });
  } finally {
    closeSync(file);
  }
}
