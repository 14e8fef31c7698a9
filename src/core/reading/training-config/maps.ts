import type { ConfigMap, ConfigNode, ConfigScalar } from './configNode';

/** Maps looked at in one file; a job lies near the top even where it is wrapped. */
const mostMaps = 2_000;

/** Maps from the outside in; what an alias repeats comes once. */
export function* mapsIn(root: ConfigNode): Generator<ConfigMap> {
  const queue: ConfigNode[] = [root];
  const seen = new Set<ConfigNode>();
  let maps = 0;
  for (let next = 0; next < queue.length && maps < mostMaps; next += 1) {
    const node = queue[next];
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'list') for (const item of node.items) if (isBranch(item)) queue.push(item);
    if (node.kind !== 'map') continue;
    maps += 1;
    yield node;
    for (const { value } of node.entries.values()) if (isBranch(value)) queue.push(value);
  }
}

const isBranch = ({ kind }: ConfigNode): boolean => kind !== 'scalar';

/** The texts and numbers that stand directly in these maps, or in a list there. */
export function* scalarsIn(root: ConfigNode): Generator<ConfigScalar> {
  for (const map of mapsIn(root)) {
    for (const { value } of map.entries.values()) {
      const items = value.kind === 'list' ? value.items : [value];
      for (const item of items) if (item.kind === 'scalar') yield item;
    }
  }
}
