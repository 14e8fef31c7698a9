import { recalling } from '../recall';
import type { Block, Heading, Outline } from '../structure/outline';
import { perPiece } from '../structure/perPiece';
import {
  type HeadingRole,
  headingRoles,
  uncommittedOpenings,
  uncommittedTitles,
  withdrawnStatus,
} from '../vocabulary/headings';
import { holds, openings, phrases } from '../vocabulary/phrases';

const roles = Object.entries(headingRoles).map(([role, list]) => ({
  role: role as HeadingRole,
  words: openings(list),
}));
const uncommitted = phrases(uncommittedTitles);
const opensUncommitted = openings(uncommittedOpenings);
const opensWithdrawn = openings(withdrawnStatus);

/** What a heading, label or lead announces; null where it announces nothing in particular. */
export const roleOf = recalling(
  (words): HeadingRole | null => roles.find(({ words: pattern }) => holds(words, pattern))?.role ?? null,
  200_000,
);

/** The role of the nearest of label, lead and headings that has one. The document's title has none. */
export function roleOfBlock(block: Block): HeadingRole | null {
  for (const words of block.above) {
    const role = roleOf(words);
    if (role !== null) return role;
  }
  for (let section: Heading | null = block.section; section !== null; section = section.parent) {
    const role = section.level > 1 || section.parent?.level ? roleOf(section.heading) : null;
    if (role !== null) return role;
  }
  return null;
}

const statusLine = /^[\s>*_#|-]{0,12}(?:status|state)\b[\s*_:|]{1,12}([^\n]{0,160})/gim;
/** How much of a document's beginning is searched for its status, in UTF-16 units. */
const head = 3000;

/** Whether a document says of itself that it no longer holds: superseded, rejected, deprecated. */
export function isWithdrawn({ text, frontMatter, parts }: Outline): boolean {
  const status = frontMatter.get('status') ?? frontMatter.get('state') ?? '';
  if (opensWithdrawn.test(status)) return true;
  for (const { 1: stated = '' } of text.slice(0, head).matchAll(statusLine))
    if (opensWithdrawn.test(stated)) return true;
  let before = 0;
  return parts.some(({ piece, start }) => {
    const first = before;
    before += piece.blocks.length;
    if (start >= head && !speaksOfStatus(piece)) return false;
    const { prose, blocks } = piece;
    return blocks.some(({ section, range, kind, quoted }, index) => {
      const opens = (first + index < 5 || quoted) && start + range.start < head;
      const states = opens || isStatus(section.heading);
      return states && kind !== 'heading' && opensWithdrawn.test(prose.slice(range.start, range.end));
    });
  });
}

/** Whether a document's title promises something else than a decision: a lesson, a template, a report of what went wrong. */
export const speaksInGeneral = ({ title }: Outline): boolean =>
  holds(title, uncommitted) || opensUncommitted.test(title);

const isStatus = (heading: string): boolean => /^\W{0,4}(?:status|state)\W{0,4}$/i.test(heading);
const speaksOfStatus = perPiece(({ sections }) => sections.some(({ heading }) => isStatus(heading)));
