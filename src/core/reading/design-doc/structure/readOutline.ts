import { blank } from './blank';
import { readFrontMatter } from './frontMatter';
import type { Outline } from './outline';
import { piecesOf } from './pieces';
import { place } from './place';
import { asMarkdown } from './plainText';

/** Lays a text out as sections and blocks, piece by piece. */
export function readOutline(text: string, format: 'markdown' | 'plain'): Outline {
  const front = readFrontMatter(text);
  const body = front.length === 0 ? text : blank(text, [{ start: 0, end: front.length }]);
  const pieces = piecesOf(format === 'plain' ? asMarkdown(body) : body, format);
  const prose = pieces.map(piece => piece.prose).join('');
  const parts = place(pieces);
  const sections = parts.flatMap(part => part.sections);
  const title = sections[1]?.heading ?? firstLine(prose);
  return {
    text,
    prose,
    parts,
    blocks: parts.flatMap(({ blocks }) => blocks),
    sections,
    title: title.trim(),
    frontMatter: front.values,
  };
}

const firstLine = (prose: string): string => /\S.{0,200}/.exec(prose)?.[0] ?? '';
