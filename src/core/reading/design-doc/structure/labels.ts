import type { TextRange } from '../../../text/textRange';
import { detached } from '../recall';
import type { Block } from './outline';

/** Bold or italic words that open a block, with the mark itself outside: "**Decision:** …", "*How.* …". */
const opening = /^(\s{0,8}(?:\[[ xX]\]\s)?(?:\*{1,3}|_{1,3}))([^*_\n]{1,80})(?:\*{1,3}|_{1,3})/;

export function labelOf(text: string, { start, end }: TextRange): TextRange | null {
  const [, mark, words] = opening.exec(text.slice(start, Math.min(end, start + 120))) ?? [];
  if (mark === undefined || words === undefined) return null;
  return { start: start + mark.length, end: start + mark.length + words.length };
}

/** Longest line that is read as announcing what follows it, in UTF-16 units. */
const longestLead = 120;

/**
 * Gives each block the line that announces it: a list, the paragraph right above it that ends in a colon; anything, a
 * bold line of its own, which acts as a small heading and holds until the next one. A heading ends the reach of both.
 */
export function withLeads(blocks: readonly Block[], prose: string): Block[] {
  let lead: TextRange | null = null;
  let smallHeading: TextRange | null = null;
  return blocks.map(block => {
    if (block.kind === 'heading') {
      lead = null;
      smallHeading = null;
    }
    const above = [block.label, lead].flatMap(range =>
      range === null ? [] : [detached(prose.slice(range.start, range.end))],
    );
    const announced = { ...block, lead, above };
    if (block.kind === 'paragraph' && block.depth === 0) {
      if (isAllLabel(block, prose)) smallHeading = block.range;
      lead = endsInColon(block, prose) ? block.range : smallHeading;
    }
    return announced;
  });
}

const endsInColon = ({ range: { start, end } }: Block, prose: string): boolean =>
  end - start <= longestLead && prose.slice(start, end).trimEnd().endsWith(':');

const isAllLabel = ({ label, range }: Block, prose: string): boolean =>
  label !== null && range.end - label.end <= 8 && prose.slice(label.end, range.end).trim().length <= 1;
