import type { TextRange } from './textRange';

/** Puts `newText` in the place of a range; an empty range inserts. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}
