/** A stretch of a text: offsets in UTF-16 units, `start` inclusive, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The same words at the same place, or an empty string where the range lies outside the text. */
export const textIn = (text: string, range: TextRange): string => text.slice(range.start, range.end);
