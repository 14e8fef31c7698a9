import type { TextRange } from '../../../text/textRange';
import type { Piece } from './piece';

/** A heading with those that it stands below, wherever it stands. */
export interface Heading {
  /** Its words; empty for what stands before the first heading. */
  readonly heading: string;
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number;
  readonly parent: Heading | null;
}

/** A heading and what stands below it, up to the next heading of the same or a higher level. */
export interface Section extends Heading {
  readonly range: TextRange;
}

/** One paragraph, list item, table row or heading: the unit in which people write and in which Fineline reads. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  readonly range: TextRange;
  readonly section: Section;
  /** Bold or italic words at the very start, which act as a small heading: "**Decision.** We …". */
  readonly label: TextRange | null;
  /** The short line above a list or the bold line above a paragraph, which says what this is: "Pros:". */
  readonly lead: TextRange | null;
  /** The words of label and lead, as far as there are any. */
  readonly above: readonly string[];
  /** Someone else's words, set off as a block quote. */
  readonly quoted: boolean;
  /** What the list calls this item, without punctuation: `B`, `2`, `iii`; null for bullets and other blocks. */
  readonly ordinal: string | null;
  /** How deep the list is nested: 1 for items of an outer list, 0 outside lists. */
  readonly depth: number;
  /** The cells of a table row, in order; empty for every other block. */
  readonly cells: readonly TextRange[];
  /** The header cells of the table that a row stands in. */
  readonly header: readonly string[];
}

/** One sentence, heading or table row, with the block it stands in. */
export interface Unit {
  readonly text: string;
  readonly range: TextRange;
  readonly block: Block;
  /** Position among the units of the document. */
  readonly index: number;
  /** Where it stands, and its position among the units there. All units of a section stand in one part. */
  readonly part: Part;
  readonly at: number;
}

/** A piece of a document at its place: the same sections and blocks, in the same order, with offsets into the document. */
export interface Part {
  readonly piece: Piece;
  readonly start: number;
  /** Position of its first unit among the units of the document. */
  readonly first: number;
  /** The heading that its first one stands below: the same object as long as the words of that and of those above it stay. */
  readonly below: Heading | null;
  /** Without what stands before the first heading, where the piece begins with one. */
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
}

/** A document as its author laid it out. */
export interface Outline {
  /**
   * The text with all that is not prose (code, markup, addresses, struck words) blanked out. It has the length of the
   * text, so that every offset means the same in both.
   */
  readonly prose: string;
  /** The text as it was given. */
  readonly text: string;
  /** What the document is made of, in order. */
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** The words of the first heading, or of the first line where there is no heading. */
  readonly title: string;
  /** Keys in small letters and values of the YAML block at the top. */
  readonly frontMatter: ReadonlyMap<string, string>;
}
