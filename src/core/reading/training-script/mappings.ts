import type { TextRange } from '../../text/textRange';
import type { ConfigNode } from '../training-config/configNode';
import { isEmpty } from '../training-config/values';
import type { Call } from './builtIns';
import { switchedOff } from './commandLine';
import {
  argumentOf,
  calledName,
  callee,
  each,
  emptyValue,
  entryOf,
  isIdentifier,
  isValue,
  origin,
  type Value,
} from './values';

/** A dictionary or an object with known entries: not the result of a call of somebody else's. */
const isPlain = (node: ConfigNode | undefined): node is Value => isValue(node) && !node.entries.has(callee);

/** `settings.get("rate", 1e-4)` is what the settings say, else the default; what a row of data lacks is no default. */
export function gotten(call: Call): ConfigNode | null {
  const { owner, value } = call;
  const key = entryOf(value, '0');
  const known = key?.kind === 'scalar' && owner ? entryOf(owner, String(key.value)) : undefined;
  if (known) return known;
  const fallback = owner && isOfARow(owner) ? undefined : argumentOf(call.value, ['1', 'default']);
  // What settings from elsewhere may switch on.
  return fallback?.kind === 'scalar' && fallback.value === false
    ? switchedOff(fallback.range)
    : stated(fallback);
}

/** `getattr(options, "rate", 1e-4)` */
export function attribute(call: Call): ConfigNode | null {
  if (call.name !== 'getattr') return null;
  const [object, key] = ['0', '1'].map(each => entryOf(call.value, each));
  const known = key?.kind === 'scalar' && object ? entryOf(object, String(key.value)) : undefined;
  return known ?? stated(entryOf(call.value, '2'));
}

/** A default that says something: an empty one leaves open what stands elsewhere. */
const stated = (fallback: ConfigNode | undefined): ConfigNode | null => {
  if (fallback === undefined || isEmpty(fallback)) return null;
  return fallback.kind === 'scalar' || fallback.kind === 'list' || fallback.entries.size > 0
    ? fallback
    : null;
};

const mostSteps = 10;
const readsRows = /(?:^|\.)(?:loads|load_dataset|next|DictReader|iterrows|itertuples)$/;

/** Whether a value belongs to one row of data, such as `row["meta"]` where a loop goes through the rows. */
function isOfARow(owner: ConfigNode): boolean {
  let node: ConfigNode | undefined = owner;
  for (let step = 0; node && step < mostSteps; step += 1) {
    if (entryOf(node, each) || readsRows.test(calledName(node))) return true;
    node = entryOf(node, origin);
  }
  return false;
}

/** `dict(…)` of pairs by name, or a copy of another dictionary with more pairs. */
export function dictionaryOf(call: Call): Value | null {
  if (call.name !== 'dict') return null;
  const map = emptyValue(call.value.range);
  const first = entryOf(call.value, '0');
  if (isPlain(first)) addAll(map, first);
  for (const [key, entry] of call.value.entries) if (isIdentifier(key)) map.entries.set(key, entry);
  return map;
}

export function addToMap(call: Call): null {
  const { owner, value } = call;
  if (!isValue(owner ?? undefined)) return null;
  const added = entryOf(call.value, '0');
  if (isPlain(added)) addAll(owner as Value, added);
  addAll(owner as Value, value, isIdentifier);
  return null;
}

/** Several dictionaries one over the other: `OmegaConf.merge(defaults, given)`. */
export function merged(call: Call): ConfigNode | null {
  if (!/(?:^|\.)OmegaConf\.(?:unsafe_)?merge$/.test(call.name)) return null;
  const map = emptyValue(call.value.range);
  for (const { value } of call.value.entries.values()) if (isPlain(value)) addAll(map, value);
  return map;
}

/** `defaults | {"rate": 1e-4}`: the second over the first. */
export function unionOf(nodes: readonly ConfigNode[], range: TextRange): ConfigNode | null {
  if (!nodes.every(node => isPlain(node) && node.entries.size > 0)) return null;
  const map = emptyValue(range);
  for (const node of nodes) if (isPlain(node)) addAll(map, node);
  return map;
}

const addAll = (map: Value, from: Value, takes: (key: string) => boolean = () => true): void => {
  for (const [key, entry] of from.entries) if (takes(key)) map.entries.set(key, entry);
};

/** A copy, so that what is added to it is not added to what it was copied from. */
export function copied(call: Call): ConfigNode | null {
  const node = call.name.endsWith('.copy') && call.owner ? call.owner : entryOf(call.value, '0');
  return isPlain(node) && node.entries.size > 0 ? { ...node, entries: new Map(node.entries) } : null;
}

/** Other kinds of dictionaries around one that is known: `OmegaConf.create({…})`, `vars(options)`. */
export function wrapped(call: Call): ConfigNode | null {
  const first = entryOf(call.value, '0');
  return isPlain(first) && first.entries.size > 0 ? first : null;
}
