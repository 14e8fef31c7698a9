import type { ConfigEntry, ConfigMap, ConfigNode } from '../training-config/configNode';
import { mapsIn } from '../training-config/maps';
import { textOf } from '../training-config/values';
import { assign, assignment, type Variables } from './variables';

const environmentKeys =
  /^(?:envs?|environment|env_?vars|env(?:ironment)?_variables|variables|inputs|parameters)$/i;

/** What a config gives a program by names: `env: [{name: MODEL, value: …}]` or `[MODEL=…]`, `envs: {MODEL: …}`, `inputs: {rate: {default: …}}`. */
export function environmentIn(root: ConfigNode): ConfigMap {
  const entries = new Map<string, ConfigEntry>();
  for (const map of mapsIn(root)) {
    for (const [key, { value }] of map.entries) {
      if (!environmentKeys.test(key)) continue;
      for (const [name, entry] of pairsIn(value)) if (!entries.has(name)) entries.set(name, entry);
    }
  }
  return { kind: 'map', entries, range: root.range };
}

/** The same as texts, for commands that use them. */
export function variablesIn(root: ConfigNode): Variables {
  const variables: Variables = new Map();
  for (const [name, { value }] of environmentIn(root).entries) assign(variables, name, wordOf(value));
  return variables;
}

export const wordOf = (node: ConfigNode): string =>
  node.kind === 'scalar' && node.value !== null ? String(node.value) : '';

function pairsIn(node: ConfigNode): [string, ConfigEntry][] {
  if (node.kind === 'list') return node.items.flatMap(namedPair);
  if (node.kind !== 'map') return [];
  return [...node.entries].map(([name, { key, value }]) => [name, { key, value: defaultOf(value) }]);
}

const defaultOf = (node: ConfigNode): ConfigNode =>
  node.kind === 'map' ? (node.entries.get('default')?.value ?? node) : node;

const namedPair = (item: ConfigNode): [string, ConfigEntry][] => {
  const [, written, given] = item.kind === 'scalar' ? (assignment.exec(String(item.value)) ?? []) : [];
  if (written !== undefined && given !== undefined)
    return [[written, { key: item.range, value: { kind: 'scalar', value: given, range: item.range } }]];
  if (item.kind !== 'map') return [];
  const [name, value] = ['name', 'value'].map(key => item.entries.get(key)?.value);
  const text = name ? textOf(name) : null;
  return name && text !== null && value ? [[text, { key: name.range, value }]] : [];
};
