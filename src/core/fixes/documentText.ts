import type { DesignDoc } from '../facts/designDoc';
import type { Block, Outline } from '../reading/design-doc/structure/outline';
import type { TextRange } from '../text/textRange';

/** A design document as those see it who propose an edit. */
export interface DocumentText {
  readonly facts: DesignDoc;
  readonly outline: Outline;
}

/** The innermost paragraph, item, row or heading that a range lies in. */
export const blockAt = ({ blocks }: Outline, { start, end }: TextRange): Block | undefined =>
  blocks.findLast(({ range }) => range.start <= start && end <= range.end);

export const newLineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The words of a range on one line, as a reader sees them. */
export const wordsIn = ({ prose }: Outline, { start, end }: TextRange): string =>
  prose.slice(start, end).replace(/\s+/g, ' ').trim();
