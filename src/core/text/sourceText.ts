/** A snapshot of one file or editor buffer, as Fineline is given it. */
export interface SourceText {
  /** Path or URI, with forward slashes. Its ending stands in for a missing `languageId`; nothing else is read from it. */
  readonly path: string;
  /** The editor's language identifier, where there is an editor. */
  readonly languageId?: string;
  /** The content without byte-order mark. Offsets everywhere in the core count its UTF-16 units. */
  readonly text: string;
}

const byteOrderMark = 0xfeff;

/** The text as the editor would show it: a leading byte-order mark is not part of it. */
export const withoutByteOrderMark = (text: string): string =>
  text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
