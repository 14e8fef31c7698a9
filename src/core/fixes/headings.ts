import type { Outline, Section } from '../reading/design-doc/structure/outline';
import { newLineOf } from './documentText';

/**
 * A heading in the notation of the document: beside the section it stands behind, or one step below the title.
 * Markdown's `##`, AsciiDoc's `==`, and underlined headings as in reStructuredText, with a line above where the author draws one.
 */
export function headingLike({ text, sections }: Outline, near: Section | undefined, words: string): string {
  const isInner = near !== undefined && near.level > 1;
  const model = isInner ? near : sections.find(({ level }) => level === 2);
  if (model !== undefined) return written(rawOf(text, model), words, text, 0);
  const [title] = sections.filter(({ level }) => level === 1);
  return title === undefined ? `## ${words}` : written(rawOf(text, title), words, text, 1);
}

const rawOf = (text: string, { range }: Section): string => text.slice(range.start, range.end);

/** `deeper` counts the steps below the model. */
function written(model: string, words: string, text: string, deeper: number): string {
  const lines = model.trim().split(/\r?\n/);
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  const mark = /^([#=])\1{0,5}(?=[ \t])/.exec(first)?.[0];
  if (mark !== undefined) return `${mark}${mark.charAt(0).repeat(deeper)} ${words}`;
  const sign = deeper > 0 ? '-' : last.trim().charAt(0) || '-';
  const line = sign.repeat(words.length);
  const isBoxed = lines.length > 2 && /^([-=~^"'+*#.])\1+$/.test(first.trim()) && deeper === 0;
  return [...(isBoxed ? [line] : []), words, line].join(newLineOf(text));
}
