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

/** The dotted name of what is called, as far as it is imported or written: `trl.SFTTrainer`; empty for any other value. */
export function calledName(node: ConfigNode): string {
  const name = entryOf(node, callee);
  return name?.kind === 'scalar' ? String(name.value) : '';
}

/** One of two values, depending on what only running would tell. */
export function either(one: ConfigNode, other: ConfigNode): ConfigNode {
  if (one === other) return one;
  if (one.kind === 'scalar' && other.kind === 'scalar' && one.value === other.value) return one;
  return madeFrom(other.range, one, other);
}

/** What the name in the head of a loop stands for. */
export function itemOf(whole: Value): Value {
  const item = emptyValue(whole.range);
  put(item, each, whole);
  return item;
}
