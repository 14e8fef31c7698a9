import { lazily } from '../lazily';
import { blank } from './blank';
import { readFrontMatter } from './frontMatter';
import type { Outline, Part } from './outline';
import { piecesOf } from './pieces';
import { place } from './place';
import { asMarkdown } from './plainText';

/** Lays a text out as sections and blocks, piece by piece. */
export function readOutline(text: string, format: 'markdown' | 'plain'): Outline {
  const front = readFrontMatter(text);
  const body = front.length === 0 ? text : blank(text, [{ start: 0, end: front.length }]);
  const pieces = piecesOf(format === 'plain' ? asMarkdown(body) : body, format);
  const parts = place(pieces);
  return lazily<Outline>({
    text: () => text,
    prose: () => pieces.map(({ prose }) => prose).join(''),
    parts: () => parts,
    blocks: () => parts.flatMap(({ blocks }) => blocks),
    sections: () => parts.flatMap(({ sections }) => sections),
    title: () => titleOf(parts).trim(),
    frontMatter: () => front.values,
  });
}

function titleOf(parts: readonly Part[]): string {
  const [, first] = parts.slice(0, 2).flatMap(({ sections }) => sections);
  return first?.heading ?? firstLine(parts.map(({ piece }) => piece.prose).join(''));
}

const firstLine = (prose: string): string => /\S.{0,200}/.exec(prose)?.[0] ?? '';
