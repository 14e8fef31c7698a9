import type { ConfigNode } from '../training-config/configNode';
import type { Syntax } from './syntax';
import { calledName, entryOf, isKnown, origin } from './values';

/** One `for … in …` of a comprehension. */
interface Clause {
  readonly targets: readonly Syntax[];
  readonly whole: Syntax;
}

/** The parts of `body for target in whole if condition`. */
export function comprehensionOf(children: readonly Syntax[]): {
  readonly body: Syntax | undefined;
  readonly clauses: readonly Clause[];
} {
  const [body] = children.filter(({ name }) => /^[A-Z]/.test(name));
  const clauses: Clause[] = [];
  let targets: Syntax[] = [];
  for (const [position, child] of children.entries()) {
    const before = children[position - 1]?.name;
    if (child.name === 'for') targets = [];
    else if (before === 'in') clauses.push({ targets, whole: child });
    else if (/^[A-Z]/.test(child.name) && child.range.start !== body?.range.start && before !== 'if')
      targets.push(child);
  }
  return { body, clauses };
}

/** Items that are taken one by one, at most. */
const mostItems = 12;

const isText = (node: ConfigNode): boolean => node.kind === 'scalar' && typeof node.value === 'string';

/**
 * Texts, or tuples of texts, that stand in the code one by one: names, parts and paths of data. Figures that are tried one
 * after the other are left together.
 */
export function itemsWrittenOut(whole: ConfigNode): readonly ConfigNode[] {
  const items = pairsOf(whole) ?? (whole.kind === 'list' ? whole.items : []);
  const isWritten = (item: ConfigNode) =>
    isText(item) || (item.kind === 'list' && item.items.length > 1 && item.items.every(isText));
  return items.length > 0 && items.length <= mostItems && items.every(isWritten) ? items : [];
}

/** What `settings.items()` and `settings.values()` go through. */
function pairsOf(whole: ConfigNode): readonly ConfigNode[] | null {
  const method = /\.(items|values)$/.exec(calledName(whole))?.[1];
  const owner = entryOf(whole, origin);
  if (method === undefined || owner === undefined || !isKnown(owner)) return null;
  return [...owner.entries].map(([key, { key: range, value }]) =>
    method === 'values'
      ? value
      : { kind: 'list', items: [{ kind: 'scalar', value: key, range }, value], range: value.range },
  );
}
