import type { Stance } from '../../../facts/claim';
import { words } from '../vocabulary';
import { others } from '../vocabulary/disavowal';
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

/** What the author makes of a statement: first by where it stands, then by how it is said. */
export function stanceOf(unit: Unit, training: Training): Stance {
  if (describesOption.test(unit.text)) return 'considered';
  if (unit.block.quoted || isInQuotes(unit.text, training)) return 'quoted';
  if (/\?["'”’)]{0,2}$/.test(unit.text)) return 'considered';
  const role = roleOfBlock(unit.block);
  const placed = role === null ? undefined : byRole[role];
  return placed ?? stanceInSentence(unit.text, training);
}

/** "Option A: …", "Variant 2 – …": a description of what could be done. */
const describesOption =
  /^[^\p{L}]{0,8}(?:option|variant|alternative|scenario|route)\s+(?:[A-Z]|\d{1,2}|[ivx]{1,4})\s{0,2}[\s*_]{0,4}[:(–—-]/iu;

/** The least committed of several statements in one sentence: "we trained it once and will not do so again". */
export function leastCommitted(unit: Unit, trainings: readonly Training[]): Stance {
  const named = trainings.filter(({ kind }) => kind !== 'store');
  const stances = (named.length > 0 ? named : trainings)
    .slice(0, 6)
    .map(training => stanceOf(unit, training));
  return stances.find(stance => stance !== 'chosen') ?? 'chosen';
}

/** How far behind the training words a modal or a negation still speaks of them, in UTF-16 units. */
const reach = 40;

function stanceInSentence(text: string, training: Training): Stance {
  const { before, after } = clauseAround(text, training);
  const said = before + text.slice(training.start, training.end);
  const near = said + after.slice(0, reach);
  if (holds(near, words.rejection) || holds(restOf(text, training), words.verdict)) return 'rejected';
  if (training.kind !== 'store' && (holds(said, words.negation) || isDenied.test(after))) return 'rejected';
  if (isReported(before) || isOfOthers(before, after, training)) return 'quoted';
  if (holds(near, words.past)) return 'past';
  if (holds(near, words.possibility)) return 'considered';
  if (training.kind !== 'store' && holds(before, words.generality)) return 'background';
  return 'chosen';
}

/** "… is not", "… was never", right behind the training words. */
const isDenied =
  /^[^,;|]{0,24}\b(?:is|are|was|were|will|would|can|could|does|did|has|have|should|must|may)(?:n['’]t| not| never| no longer)\b/i;

/** What follows the training words up to a reason: a verdict on them may come late. */
function restOf(text: string, { end }: Training): string {
  const rest = text.slice(end);
  return rest.slice(0, /\b(?:because|since|as|so|hence)\b/i.exec(rest)?.index ?? rest.length);
}

const clauseStart =
  /[;|]|\s[–—]\s|,?\s(?:but|because|so|therefore|hence|thus|then|since)\s|,\s(?:and|which)\s/gi;
const clauseEnd =
  /[;:|](?=\s)|\s[–—]\s|,?\s(?:so|because|since|hence|thus|but|while|and|instead|rather|without|until|which)\s/i;

/** The parts of a sentence that speak of the training, without reasons, contrasts and purposes around it. */
function clauseAround(text: string, { start, end }: Training): { before: string; after: string } {
  const opening = [...text.slice(0, start).matchAll(clauseStart)].at(-1);
  const from = opening === undefined ? 0 : opening.index + opening[0].length;
  const rest = text.slice(end);
  return {
    before: text.slice(from, start),
    after: rest.slice(0, clauseEnd.exec(rest)?.index ?? rest.length),
  };
}

/** Somebody else proposes it. A proposal by the author ("we propose") is a commitment. */
function isReported(before: string): boolean {
  const [report] = hitsOf(before, words.report);
  return (
    report !== undefined &&
    !/\b(?:we|i|this \w+|proposal|rfc|adr)\s+(?:\w+\s+)?$/i.test(before.slice(0, report.start))
  );
}

/** "Nine firms fine-tune", "on your documents": an active verb whose subject is somebody else, or words to a customer. */
function isOfOthers(before: string, after: string, { text }: Training): boolean {
  if (
    /\byours?\b/i.test(before) ||
    /^\s+by (?!us\b|our\b)(?:\p{Lu}|the (?:vendor|authors?|publisher|provider|supplier)|its|others)/u.test(
      after,
    )
  )
    return true;
  if (!/(?:tunes?|trains?|teach(?:es)?|distils?)$/i.test(text)) return false;
  const last = hitsOf(before, others).at(-1);
  return last !== undefined && /^\s*(?:\w+\s+)?$/.test(before.slice(last.end));
}

/** Between quotation marks: an odd number of them stands before. The name of a chosen option may stand in quotes. */
function isInQuotes(text: string, { start }: Training): boolean {
  const before = text.slice(0, start);
  if (/\b(?:chosen|chose|option|decision)\b/i.test(before)) return false;
  return /“[^”]*$/.test(before) || before.split('"').length % 2 === 0;
}
