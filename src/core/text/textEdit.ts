import type { TextRange } from './textRange';

/** Puts `newText` in the place of a range; an empty range inserts. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** A text with edits made that do not overlap. */
export const withEdits = (text: string, edits: readonly TextEdit[]): string =>
  edits
    .toSorted((one, other) => other.range.start - one.range.start)
    .reduce(
      (edited, { range, newText }) => edited.slice(0, range.start) + newText + edited.slice(range.end),
      text,
    );
