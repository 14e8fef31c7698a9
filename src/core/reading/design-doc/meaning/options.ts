import { lazily } from '../lazily';
import type { Outline, Part } from '../structure/outline';
import { perPiece } from '../structure/perPiece';
import { lookups } from '../vocabulary/disavowal';
import {
  adoptions,
  bareName,
  formerOrLatter,
  optionName,
  optionStart,
  plainAdoption,
} from '../vocabulary/options';
import { holds } from '../vocabulary/phrases';
import type { DirectStatements } from './directStatements';
import { judgedPlain } from './plain';
import { roleOfBlock } from './roles';
import { sieve } from './sieve';
import { stanceOf } from './stance';
import type { Statement } from './statements';
import { type Unit, unitsOf } from './unit';

/**
 * Decisions that name their option only by a letter, a number or a pronoun: "Resolution: variant 2 is implemented".
 * Each becomes a statement of its own with the training and the subject of the option.
 */
export function adoptedOptions(outline: Outline, direct: DirectStatements): Statement[] {
  const known = lazily({
    options: () => namedOptions(outline.parts, direct),
    units: () => unitsOf(outline),
  });
  return pointing(outline).flatMap(unit => {
    const role = roleOfBlock(unit.block);
    if (role !== 'decision' && role !== null && role !== 'context') return [];
    if (role !== 'decision' && !holds(unit.text, adoptions)) return [];
    const chosen =
      optionIn(unit, role === 'decision', known.options) ?? optionBefore(unit, () => known.units, direct);
    return chosen === undefined || !isAffirmed(unit)
      ? []
      : [judgedPlain({ ...chosen, unit, stance: 'chosen' as const })];
  });
}

/** Sentences that point at an option in any way. */
const pointing = sieve(
  ({ text, block }) =>
    block.kind !== 'heading' &&
    !block.quoted &&
    [optionName, bareName, formerOrLatter, plainAdoption].some(pattern => pattern.test(text)),
);

/** The training statement of each option that has one, by the option's name in small letters. */
function namedOptions(parts: readonly Part[], direct: DirectStatements): Map<string, Statement> {
  const options = new Map<string, Statement>();
  for (const part of parts) {
    const names = namesIn(part.piece);
    if (names.length === 0) continue;
    for (const statement of direct.in(part)) {
      const name = names[statement.unit.at];
      if (name != null && statement.subject?.nature === 'knowledge' && !options.has(name))
        options.set(name, statement);
    }
  }
  return options;
}

/** For each sentence the option that its section named last, in small letters; nothing where none is named at all. */
const namesIn = perPiece(({ sentences }) => {
  const names: (string | null)[] = [];
  let name: string | null = null;
  let section = sentences[0]?.block.section;
  for (const { text, block } of sentences) {
    if (block.section !== section) name = null;
    section = block.section;
    name = (block.ordinal ?? optionStart.exec(text)?.[1])?.toLowerCase() ?? name;
    names.push(name);
  }
  return names.some(each => each !== null) ? names : [];
});

function optionIn(
  unit: Unit,
  isDecision: boolean,
  options: ReadonlyMap<string, Statement>,
): Statement | undefined {
  const [, named] = optionName.exec(unit.text) ?? [];
  const [, bare] =
    isDecision || /decision|resolution/i.test(unit.text) ? (bareName.exec(unit.text) ?? []) : [];
  const found = options.get((named ?? bare ?? '').toLowerCase());
  return found === undefined || found.unit.index >= unit.index ? undefined : found;
}

/** How far back a pronoun may point, in sentences. */
const lookBack = 4;

/** "Accepted", "we do the former": the proposal that stands shortly before. */
function optionBefore(
  unit: Unit,
  units: () => readonly Unit[],
  direct: DirectStatements,
): Statement | undefined {
  const [, which] = formerOrLatter.exec(unit.text) ?? [];
  if (which === undefined && !plainAdoption.test(unit.text)) return undefined;
  const near = units().slice(Math.max(0, unit.index - lookBack), unit.index);
  const training = [...new Set(near.map(({ part }) => part))]
    .flatMap(part => direct.in(part))
    .find(each => near.includes(each.unit) && each.subject?.nature === 'knowledge');
  if (training === undefined || training.stance === 'rejected' || training.stance === 'past')
    return undefined;
  const lookup = near.find(each => each !== training.unit && holds(each.text, lookups));
  const isFormer = lookup === undefined || training.unit.index < lookup.index;
  const wantsFormer = which === undefined || /former|first/i.test(which);
  return isFormer === wantsFormer ? training : undefined;
}

function isAffirmed(unit: Unit): boolean {
  const { 0: text, index: start } = optionName.exec(unit.text) ??
    formerOrLatter.exec(unit.text) ?? { 0: '', index: 0 };
  return stanceOf(unit, { text, start, end: start + text.length, kind: 'technique' }) === 'chosen';
}
