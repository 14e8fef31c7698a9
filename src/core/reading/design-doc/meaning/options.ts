import { lazily } from '../lazily';
import type { Outline } from '../structure/outline';
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
import { roleOfBlock } from './roles';
import { sieve } from './sieve';
import { stanceOf } from './stance';
import type { Statement } from './statements';
import type { Unit } from './unit';

/**
 * Decisions that name their option only by a letter, a number or a pronoun: "Resolution: variant 2 is implemented".
 * Each becomes a statement of its own with the training and the subject of the option.
 */
export function adoptedOptions(
  document: { readonly outline: Outline; readonly units: readonly Unit[] },
  statements: readonly Statement[],
): Statement[] {
  const { units, outline } = document;
  const { prose } = outline;
  const named = lazily({ options: () => namedOptions(units, statements) });
  return pointing(document).flatMap(unit => {
    const role = roleOfBlock(unit.block, prose);
    if (role !== 'decision' && role !== null && role !== 'context') return [];
    if (role !== 'decision' && !holds(unit.text, adoptions)) return [];
    const chosen =
      optionIn(unit, role === 'decision', named.options) ?? optionBefore(unit, units, statements);
    return chosen === undefined || !isAffirmed(unit, prose)
      ? []
      : [{ ...chosen, unit, stance: 'chosen' as const }];
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
function namedOptions(units: readonly Unit[], statements: readonly Statement[]): Map<string, Statement> {
  const options = new Map<string, Statement>();
  const naming = new Map(
    statements
      .filter(({ subject }) => subject?.nature === 'knowledge')
      .toReversed()
      .map(statement => [statement.unit, statement]),
  );
  let name: string | null = null;
  let section = units[0]?.block.section;
  for (const unit of units) {
    if (unit.block.section !== section) name = null;
    section = unit.block.section;
    name = unit.block.ordinal ?? optionStart.exec(unit.text)?.[1] ?? name;
    const found = naming.get(unit);
    if (name !== null && found !== undefined && !options.has(name.toLowerCase()))
      options.set(name.toLowerCase(), found);
  }
  return options;
}

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
  units: readonly Unit[],
  statements: readonly Statement[],
): Statement | undefined {
  const [, which] = formerOrLatter.exec(unit.text) ?? [];
  if (which === undefined && !plainAdoption.test(unit.text)) return undefined;
  const near = units.slice(Math.max(0, unit.index - lookBack), unit.index);
  const training = statements.find(each => near.includes(each.unit) && each.subject?.nature === 'knowledge');
  if (training === undefined || training.stance === 'rejected' || training.stance === 'past')
    return undefined;
  const lookup = near.find(each => each !== training.unit && holds(each.text, lookups));
  const isFormer = lookup === undefined || training.unit.index < lookup.index;
  const wantsFormer = which === undefined || /former|first/i.test(which);
  return isFormer === wantsFormer ? training : undefined;
}

function isAffirmed(unit: Unit, prose: string): boolean {
  const { 0: text, index: start } = optionName.exec(unit.text) ??
    formerOrLatter.exec(unit.text) ?? { 0: '', index: 0 };
  return stanceOf(unit, { text, start, end: start + text.length, kind: 'technique' }, prose) === 'chosen';
}
