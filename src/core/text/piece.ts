import type { TextRange } from './textRange';

/** A stretch of code that is read by itself: a whole script, a cell of a notebook, a command in a config. */
export interface Piece {
  readonly code: string;
  /** Where it begins in the file that it is part of. */
  readonly offset: number;
  /** Where all of it stands, if its places are not those of the file: a text that was put together. */
  readonly within?: TextRange;
}
