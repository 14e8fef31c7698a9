import { say } from '../../../text/say';
import type { TextRange } from '../../../text/textRange';

export type Fields = Readonly<Record<string, unknown>>;

/** A row's fields, or why it cannot be read, as the second half of a sentence. */
export type ParsedRow = { readonly fields: Fields } | { readonly problem: string };

/** How rows lie in a text: found by one cheap scan, parsed only where they are wanted. */
export interface RowSource {
  /** Where each row stands, in order. */
  readonly ranges: () => Iterable<TextRange>;
  readonly parse: (range: TextRange) => ParsedRow;
}

/** One JSON object as a row. */
export function parseJsonRow(json: string): ParsedRow {
  const value = parseJsonValue(json);
  if (value === undefined) return { problem: say('is not valid JSON') };
  return isFields(value) ? { fields: value } : { problem: say('is not an object') };
}

/** The value, or undefined where the text is not valid JSON. */
export function parseJsonValue(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
