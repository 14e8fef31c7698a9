import type { Facts, Kind } from '../facts/facts';
import { say, type Words } from '../text/say';

/** What came of reading one file. */
export interface Reading {
  readonly kind: Kind;
  /** One sentence, in the reader's language: the evidence that makes the file ours, or what is missing, or why it was not read. */
  readonly reason: string;
  /** True where the text was refused unread: too large, empty, binary, or of a format that Fineline does not read. */
  readonly refused: boolean;
  /** Null where the file is not ours. */
  readonly facts: Facts | null;
  /** Where a damaged file could not be read any further, and why; null when all of it was read. */
  readonly stopped: Stop | null;
}

export interface Stop {
  readonly offset: number;
  readonly reason: string;
}

export const notOurs = (reason: Words, stopped: Stop | null = null): Reading => ({
  kind: 'other',
  reason: say(reason),
  refused: false,
  facts: null,
  stopped,
});

export const refused = (reason: Words): Reading => ({ ...notOurs(reason), refused: true });
