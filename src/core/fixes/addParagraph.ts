import type { Outline, Section } from '../reading/design-doc/structure/outline';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';
import { blockAt, newLineOf } from './documentText';
import { headingLike } from './headings';
import { documentWrapping, wrap } from './wrap';

/** A paragraph that a document lacks. */
export interface Paragraph {
  /** Headings below which it may stand. */
  readonly below: RegExp;
  /** The heading that it gets where there is none. */
  readonly heading: string;
  readonly text: string;
}

/**
 * Adds a paragraph at the end of the first section that it fits; else below a heading of its own, behind the section in which
 * the finding stands; in a document without headings, right behind what was found.
 */
export function addParagraph(outline: Outline, found: TextRange, paragraph: Paragraph): TextEdit {
  const { text, sections } = outline;
  const fitting = sections.find(({ heading, level }) => level > 1 && paragraph.below.test(heading));
  const words = wrap(paragraph.text, text, 0, documentWrapping(outline));
  const newLine = newLineOf(text);
  if (fitting !== undefined) return insert(endOf(outline, fitting), `${newLine}${newLine}${words}`);
  if (sections.length === 1) return insert(behind(outline, found), `${newLine}${newLine}${words}`);
  const own = blockAt(outline, found)?.section ?? sections.at(-1);
  const heading = headingLike(outline, own, paragraph.heading);
  const place = own === undefined ? text.length : endOf(outline, own, own.level > 1);
  return insert(place, [heading, words].map(part => `${newLine}${newLine}${part}`).join(''));
}

const insert = (at: number, newText: string): TextEdit => ({ range: { start: at, end: at }, newText });

/** Where a section's own text ends; with those below it, on demand. */
function endOf({ text, sections }: Outline, section: Section, withInner = false): number {
  const next = sections
    .slice(sections.indexOf(section) + 1)
    .find(({ level }) => !withInner || level <= section.level);
  return lastWord(text, { start: section.range.end, end: next?.range.start ?? text.length });
}

/** Lines that belong to the heading behind them: anchors, rules, comments. */
const ofNext = /^\s*(?:\[[^\]]{1,200}\]|\.\. _.{1,200}:|<a .{1,200}|<!--.{0,400}-->|-{3,}|\*{3,})?\s*$/;

/** The end of the last line that says something. */
function lastWord(text: string, { start, end }: TextRange): number {
  for (let stop = end; stop > start; ) {
    const line = Math.max(text.lastIndexOf('\n', stop - 1) + 1, start);
    const words = text.slice(line, stop).trimEnd();
    if (!ofNext.test(words)) return line + words.length;
    if (line <= start) break;
    stop = line - 1;
  }
  return text[start - 1] === '\r' ? start - 1 : start;
}

/** Behind the paragraph, or the whole list or table, in which something was found. */
function behind({ text, blocks }: Outline, found: TextRange): number {
  const index = blocks.findLastIndex(({ range }) => range.start <= found.start);
  const isPart = (at: number) => (blocks[at]?.depth ?? 0) > 0 || blocks[at]?.kind === 'row';
  let last = Math.max(index, 0);
  while (isPart(last) && isPart(last + 1)) last += 1;
  const end = blocks[last]?.range.end ?? text.length;
  const newLine = text.indexOf('\n', end);
  return text.slice(0, newLine < 0 ? text.length : newLine).trimEnd().length;
}
