import type { Stance } from '../../../facts/claim';
import { words } from '../vocabulary';
import type { HeadingRole } from '../vocabulary/headings';
import { hitsOf, holds } from '../vocabulary/phrases';
import { roleOfBlock } from './roles';
import type { Training } from './training';
import type { Unit } from './unit';

const byRole: Readonly<Partial<Record<HeadingRole, Stance>>> = {
  rejected: 'rejected',
  options: 'considered',
  past: 'past',
  future: 'considered',
  background: 'background',
};

/** What the author makes of a training statement: first by where it stands, then by how it is said. */
export function stanceOf(unit: Unit, training: Training, prose: string): Stance {
  if (unit.block.quoted || isInQuotes(unit.text, training)) return 'quoted';
  if (/\?["'”’)]{0,2}$/.test(unit.text)) return 'considered';
  const role = roleOfBlock(unit.block, prose);
  const placed = role === null ? undefined : byRole[role];
  return placed ?? stanceInSentence(unit.text, training);
}

/** How far behind the training words a modal or a negation still speaks of them, in UTF-16 units. */
const reach = 40;

function stanceInSentence(text: string, training: Training): Stance {
  const { before, after } = clauseAround(text, training);
  const near = before + text.slice(training.start, training.end) + after.slice(0, reach);
  if (holds(near, words.rejection)) return 'rejected';
  if (training.kind !== 'store' && holds(near, words.negation)) return 'rejected';
  if (holds(near, words.possibility)) return 'considered';
  if (holds(before, words.generality)) return 'background';
  return 'chosen';
}

/** The parts of a sentence that speak of the training, without reasons, contrasts and purposes behind it. */
function clauseAround(text: string, { start, end }: Training): { before: string; after: string } {
  const before = text.slice(0, start);
  const from = Math.max(
    ...[';', ' – ', ' — ', ' but ', ' because '].map(mark => before.lastIndexOf(mark)),
    0,
  );
  const rest = text.slice(end);
  const stop =
    /[;:]\s|\s[–—]\s|,?\s(?:so|because|since|hence|thus|but|while|and|instead|rather|without)\s/i.exec(rest);
  return { before: before.slice(from), after: rest.slice(0, stop?.index ?? rest.length) };
}

/** Between quotation marks: an odd number of them stands before. */
const isInQuotes = (text: string, { start }: Training): boolean =>
  /“[^”]*$/.test(text.slice(Math.max(0, start - 400), start)) ||
  (hitsOf(text.slice(0, start), /"/g).length % 2 === 1 &&
    !/\b(?:chosen|chose|option|decision)\b/i.test(text.slice(0, start)));
