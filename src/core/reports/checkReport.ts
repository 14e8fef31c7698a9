import type { Kind } from '../facts/facts';
import type { Finding } from '../findings/finding';
import type { Rule } from '../rules/rule';

/** One file that was read: its text is kept to turn offsets into lines. */
export interface CheckedFile {
  readonly path: string;
  readonly kind: Kind;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Those that the project's baseline accepts; they count nowhere. */
  readonly accepted: readonly Finding[];
}

/** A file that was not read, and the sentence that says why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** Everything a report may show. */
export interface CheckReport {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly files: readonly CheckedFile[];
  readonly skipped: readonly SkippedFile[];
}

export type Reporter = (report: CheckReport) => string;

export const countFindings = ({ files }: CheckReport): number =>
  files.reduce((sum, { findings }) => sum + findings.length, 0);

export const countAccepted = ({ files }: CheckReport): number =>
  files.reduce((sum, { accepted }) => sum + accepted.length, 0);

/** "1 finding", "2 findings". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
