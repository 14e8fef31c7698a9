import type { TextRange } from '../../../text/textRange';
import { abbreviations } from '../vocabulary/abbreviations';
import type { Block } from './outline';

/** Longest stretch that is read as one sentence, in UTF-16 units. Bounds the work on a text without full stops. */
const longestSentence = 1200;

/** A possible end: punctuation, closing marks, then a blank. */
const end = /[.!?…]["'”’)\]*_]{0,3}(?=\s)/g;

/** The sentences of a block; a heading or a table row is one. Ranges are trimmed and lie inside the block. */
export function sentencesOf(block: Block, prose: string): TextRange[] {
  const { start, end: stop } = block.range;
  if (block.kind === 'row' || block.kind === 'heading') return trimmed(prose, [{ start, end: stop }]);
  return trimmed(prose, bounded(prose, split(prose.slice(start, stop), start)));
}

function split(text: string, offset: number): TextRange[] {
  const sentences: TextRange[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(end)) {
    const to = index + mark.length;
    if (!endsSentence(text, index, to)) continue;
    sentences.push({ start: offset + from, end: offset + to });
    from = to;
  }
  sentences.push({ start: offset + from, end: offset + text.length });
  return sentences;
}

/** A full stop after an abbreviation, an initial or a list number, or before a small letter, does not end a sentence. */
function endsSentence(text: string, at: number, after: number): boolean {
  if (/^\s{0,80}[a-z]/.test(text.slice(after, after + 82))) return false;
  if (text[at] !== '.') return true;
  const word = /[\p{L}\p{N}.]{1,16}$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  return !abbreviations.has(word.toLowerCase()) && !/^(?:\p{Lu}|\d{1,2})$/u.test(word);
}

function bounded(prose: string, sentences: readonly TextRange[]): TextRange[] {
  return sentences.flatMap(({ start, end: stop }) => {
    const parts: TextRange[] = [];
    for (let from = start; from < stop; ) {
      const to = stop - from <= longestSentence ? stop : cutBefore(prose, from + longestSentence);
      parts.push({ start: from, end: to });
      from = to;
    }
    return parts;
  });
}

/** The last blank before the limit, or the limit where a "word" is longer than any word. */
function cutBefore(prose: string, limit: number): number {
  const blank = prose.lastIndexOf(' ', limit);
  return limit - blank < 200 ? blank : limit;
}

const trimmed = (prose: string, ranges: readonly TextRange[]): TextRange[] =>
  ranges.flatMap(({ start, end: stop }) => {
    const text = prose.slice(start, stop);
    const body = text.trim();
    if (body === '') return [];
    const from = start + text.indexOf(body);
    return [{ start: from, end: from + body.length }];
  });
