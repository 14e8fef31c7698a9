import type { Tree } from '@lezer/common';
import type { TextRange } from '../../../text/textRange';
import { detached } from '../recall';
import { blank } from './blank';
import { withLeads } from './labels';
import { plainLineEnds } from './lineEnds';
import { markdown, plain } from './markdown';
import type { Block, Section } from './outline';
import { sentencesOf } from './sentences';
import { Walk } from './walk';

/** A sentence of a piece. */
export interface Sentence {
  readonly text: string;
  /** Offsets into the piece. */
  readonly range: TextRange;
  readonly block: Block;
  /** The place of the block among the blocks of the piece. */
  readonly at: number;
}

/**
 * A stretch of a document from one heading to another, which reads the same wherever it stands: what comes before it cannot
 * change its syntax. All offsets are into the piece. Its first section has no parent here.
 */
export interface Piece {
  readonly text: string;
  /** The text with all that is not prose blanked out. */
  readonly prose: string;
  /** What stands before the first heading, then what stands below each. */
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Whether it ends in code, a comment or the like that may go on behind it, so that it must be read with what follows. */
  readonly isOpen: boolean;
  /** What was worked out about it, kept by {@link perPiece}. */
  readonly notes: unknown[];
}

export function readPiece(text: string, format: 'markdown' | 'plain'): Piece {
  const lines = plainLineEnds(text);
  const tree = (format === 'plain' ? plain : markdown).parse(lines);
  const walk = new Walk(lines);
  walk.over(tree);
  const prose = blank(lines, walk.notProse);
  const blocks = withLeads(walk.blocks, prose);
  const sentences = blocks.flatMap((block, at) =>
    sentencesOf(block, prose).map(range => ({
      text: detached(prose.slice(range.start, range.end)),
      range,
      block,
      at,
    })),
  );
  return { text, prose, sections: walk.sections, blocks, sentences, isOpen: isOpen(tree, text), notes: [] };
}

/** HTML, a comment and the like, which may end with a blank line or only with a mark of its own. */
const mayGoOn = new Set(['HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock']);

function isOpen({ topNode }: Tree, text: string): boolean {
  const last = topNode.lastChild;
  if (last === null) return false;
  if (last.name === 'FencedCode') return last.getChildren('CodeMark').length < 2;
  return mayGoOn.has(last.name) && !/\n[ \t\r]*\n/.test(text.slice(last.to));
}
