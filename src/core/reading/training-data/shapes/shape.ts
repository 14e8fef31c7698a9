import type { DataShape } from '../../../facts/trainingData';
import type { Phrase } from '../../../text/say';
import type { Fields } from '../rows/rowSource';
import type { Turn } from './turn';

/** One way in which a row states an example. */
export interface Shape {
  readonly id: DataShape;
  /** What proves it, as people name it: "messages with an assistant's turn". */
  readonly proof: Phrase;
  /** The row as turns, or null where it has another shape. */
  readonly read: (fields: Fields) => readonly Turn[] | null;
  /** Whether tables of other things have fields of these names too, so that only language in them proves the shape. */
  readonly isUnspecific?: (fields: Fields) => boolean;
}

/** The text under the first of these names that holds one. */
export function firstText(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

/** Turns for texts that may be missing: an empty one is left out. */
export const turns = (...all: readonly (readonly [Turn['role'], string | null])[]): readonly Turn[] =>
  all.flatMap(([role, text]) => (text === null ? [] : [{ role, text }]));
