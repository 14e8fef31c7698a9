import type { Bearing } from '../workspace/bearing';

/** A snapshot of one file or editor buffer, as Fineline is given it. */
export interface SourceText {
  /**
   * Path or URI, with forward slashes. Its ending stands in for a missing `languageId`, and a training set's name may say that
   * it is held back for evaluation; nothing else is read from it.
   */
  readonly path: string;
  /** The editor's language identifier, where there is an editor. */
  readonly languageId?: string;
  /** The content without byte-order mark. Offsets everywhere in the core count its UTF-16 units. */
  readonly text: string;
  /** Present where `text` is only part of a file that is too large to be read whole. */
  readonly sample?: FileSample;
  /** The rows held back for evaluation, where the host knows which file holds them for this training set. */
  readonly evaluation?: SourceText;
  /** What other files of the workspace say that this one may contradict, as far as the host has read them. */
  readonly others?: readonly Bearing[];
}

/** How much of a file a text is. Made by `joinPieces`. */
export interface FileSample {
  /** UTF-16 units at the start of the text that also stand at the start of the file; places beyond are not the file's. */
  readonly headLength: number;
  /** Part of the file that the text holds, above 0, below 1. */
  readonly share: number;
}

const byteOrderMark = 0xfeff;

/** The text as the editor would show it: a leading byte-order mark is not part of it. */
export const withoutByteOrderMark = (text: string): string =>
  text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
