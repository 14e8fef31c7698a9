import type { ConfigEntry, ConfigNode } from '../training-config/configNode';

/** Levels of dictionaries inside one another that are looked at. */
const deepest = 6;

/** A dictionary as the config that it would be in a file: what only running would tell stays empty. */
export function plainConfig(
  node: ConfigNode,
  dictionaries: ReadonlySet<ConfigNode>,
  left = deepest,
): ConfigNode {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') {
    const items = left > 0 ? node.items.slice(0, 200) : [];
    return { ...node, items: items.map(item => plainConfig(item, dictionaries, left - 1)) };
  }
  const known = left > 0 && dictionaries.has(node);
  const entries = Array.from(known ? node.entries : [], ([key, entry]): [string, ConfigEntry] => [
    key,
    { ...entry, value: plainConfig(entry.value, dictionaries, left - 1) },
  ]);
  return { ...node, entries: new Map(entries) };
}
