import type { TextRange } from '../../text/textRange';
import type { ConfigEntry, ConfigList, ConfigMap, ConfigNode } from '../training-config/configNode';

/**
 * Values of a script are the nodes of a config, so that one set of dialects, conditions and readers serves both.
 * A call is the map of its arguments, by name or by number from 0. Anything that only running would tell is a map
 * of what it is made from. Entries under these keys, which no argument can have, say the rest.
 */
export const callee = '()';
/** What a value was taken from: the object of a method, an attribute or an index. */
export const origin = '.';
/** The key or number inside `[…]`. */
export const index = '[]';
/** Arguments that are not in the text: `**options`. */
export const unseen = '**';
/** What a loop goes through, on the name that stands for one item after the other. */
export const each = '[*]';

/** The loops around a call, outermost first, on calls that take a step of training. */
export const around = '(loops)';
/** The rows that a function makes, on a call that takes them from it. */
export const rowsMade = '(rows)';

/** The name in the head of a loop. */
export const loopName = '[i]';

/** A map under construction: assignments to attributes and keys add to it. */
export interface Value extends ConfigMap {
  readonly entries: Map<string, ConfigEntry>;
}

export const emptyValue = (range: TextRange): Value => ({ kind: 'map', entries: new Map(), range });

/** A value that only running would tell, made from these. */
export function madeFrom(range: TextRange, ...nodes: readonly ConfigNode[]): Value {
  const value = emptyValue(range);
  for (const [number, node] of nodes.entries()) put(value, `~${number}`, node);
  return value;
}

export const put = (value: Value, key: string, node: ConfigNode, keyRange = node.range): void => {
  value.entries.set(key, { key: keyRange, value: node });
};

/** Adds to a list that is still under construction. */
export function addItems({ items }: ConfigList, more: readonly ConfigNode[]): void {
  if (Array.isArray(items)) items.push(...more.slice(0, mostItems));
}

const mostItems = 1_000;

export const isValue = (node: ConfigNode | undefined): node is Value =>
  node?.kind === 'map' && node.entries instanceof Map;

export const entryOf = (node: ConfigNode | undefined, key: string): ConfigNode | undefined =>
  node?.kind === 'map' ? node.entries.get(key)?.value : undefined;

/** The first argument of a call under one of these names or numbers. */
export const argumentOf = (call: ConfigNode, names: readonly string[]): ConfigNode | undefined =>
  names.flatMap(name => entryOf(call, name) ?? [])[0];

/** Whether a key is a name of the script, not a number or one of the marks above. */
export const isIdentifier = (key: string): boolean => /^[A-Za-z_]\w*$/.test(key);

/** The dotted name of what is called, as far as it is imported or written: `trl.SFTTrainer`; empty for any other value. */
export function calledName(node: ConfigNode): string {
  const name = entryOf(node, callee);
  return name?.kind === 'scalar' ? String(name.value) : '';
}

/**
 * A dictionary, or an object of the script's own with its attributes. Entries that say that only running would tell begin
 * with a mark; attributes and keys do not.
 */
export const isKnown = (node: ConfigNode): node is ConfigMap =>
  node.kind === 'map' && node.entries.size > 0 && [...node.entries.keys()].every(key => /^\w/.test(key));

const saysNothing = (node: ConfigNode): boolean =>
  node.kind === 'scalar' ? node.value === null : node.kind === 'map' && node.entries.size === 0;

/** One of two values, depending on what only running would tell: of two dictionaries, each key by itself. */
export function either(one: ConfigNode, other: ConfigNode): ConfigNode {
  if (one === other || saysNothing(other)) return one;
  if (saysNothing(one)) return other;
  if (one.kind === 'scalar' && other.kind === 'scalar' && one.value === other.value) return one;
  // What is given from outside may take the place of a literal; until then the literal stands.
  if (isLiteral(one) && other.kind === 'map') return one;
  return isKnown(one) && isKnown(other) ? eitherMap(one, other) : madeFrom(other.range, one, other);
}

function eitherMap(one: ConfigMap, other: ConfigMap): Value {
  const entries = new Map([...one.entries, ...other.entries]);
  for (const [key, { key: range, value }] of one.entries) {
    const beside = entryOf(other, key);
    if (beside) entries.set(key, { key: range, value: isKnown(value) ? value : either(value, beside) });
  }
  return { kind: 'map', entries, range: other.range };
}

/** What a function returns in one of two places: the literal, where the other would only tell when run; of two tuples, each part. */
export function eitherReturned(one: ConfigNode | null, other: ConfigNode): ConfigNode {
  if (
    one?.kind === 'list' &&
    other.kind === 'list' &&
    isTuple(one) &&
    one.items.length === other.items.length
  ) {
    return {
      ...other,
      items: other.items.map((item, position) => either(one.items[position] ?? item, item)),
    };
  }
  // `return None` behind a search for the only one that there may be.
  if (one?.kind === 'list' && one.items.length === 1 && saysNothing(other)) return one.items[0] ?? other;
  return one && isLiteral(one) && other.kind === 'map' ? one : other;
}

const isTuple = ({ items }: ConfigList): boolean => items.length > 1 && items.length <= 6;

/** Whether something is there for sure. */
export const isGiven = (node: ConfigNode): boolean => isLiteral(node) || isKnown(node);

const isLiteral = ({ kind, ...node }: ConfigNode): boolean =>
  kind === 'scalar' && 'value' in node && node.value !== '' && /^(?:string|number)$/.test(typeof node.value);

/** What the name in the head of a loop stands for. */
export function itemOf(whole: ConfigNode): Value {
  const item = emptyValue(whole.range);
  put(item, each, whole);
  return item;
}
