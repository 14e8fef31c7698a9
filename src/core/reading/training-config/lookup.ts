import type { TextRange } from '../../text/textRange';
import type { ConfigEntry, ConfigMap, ConfigNode } from './configNode';

/** A job inside a file: its own map, and the whole document that `${…}` may refer to. */
export interface Job {
  readonly map: ConfigMap;
  readonly root: ConfigNode;
}

/** A value with the place of its key; the key is null for an item of a list. */
export interface Found {
  readonly node: ConfigNode;
  readonly key: TextRange | null;
}

/**
 * The values at a path such as `optimizer.lr` or `datasets[].path`, where `[]` stands for every item of a list and `*` for
 * every value of a map.
 */
export function findAll(job: Job, path: string): Found[] {
  let found: Found[] = [{ node: job.map, key: null }];
  for (const step of path.split('.')) {
    const spread = step.endsWith('[]');
    const key = spread ? step.slice(0, -2) : step;
    found = found.flatMap(each => child(each.node, key)).flatMap(each => (spread ? items(each) : [each]));
  }
  return found.map(({ node, key }) => ({ node: dereference(node, job), key }));
}

/** The value at a path that names one place. */
export const find = (job: Job, path: string): Found | null => findAll(job, path)[0] ?? null;

const child = (node: ConfigNode, key: string): Found[] => {
  if (key === '*' && node.kind === 'map') {
    return [...node.entries.values()].map(entry => ({ node: entry.value, key: entry.key }));
  }
  const entry: ConfigEntry | undefined = node.kind === 'map' ? node.entries.get(key) : undefined;
  return entry ? [{ node: entry.value, key: entry.key }] : [];
};

const items = ({ node, key }: Found): Found[] =>
  node.kind === 'list' ? node.items.map(item => ({ node: item, key: null })) : [{ node, key }];

/** `${oc.env:EPOCHS,3}`, `${EPOCHS:-3}`: what counts where the environment says nothing. */
const withDefault = /\$\{(?:(?:oc\.)?env:\w{1,100},|\w{1,100}:-)([^{}]{1,200})\}/g;
const unquoted = (text: string): string => /^(['"])(.*)\1$/.exec(text)?.[2] ?? text;

const reference = /\$\{([\w.]{1,200})\}/g;

/** References that one value leads to, at most, and characters filled in, or a few lines could multiply themselves. */
const mostReferences = 50;
const longest = 2_000;
const deepest = 5;

/** Fills in `${variables.rate}` as OmegaConf does. Names of the environment and unknown ones stay as they are. */
function dereference(
  node: ConfigNode,
  job: Job,
  left = { references: mostReferences },
  depth = 0,
): ConfigNode {
  if (
    depth === deepest ||
    node.kind !== 'scalar' ||
    typeof node.value !== 'string' ||
    !node.value.includes('${')
  ) {
    return node;
  }
  const whole = /^\$\{([\w.]{1,200})\}$/.exec(node.value.trim())?.[1];
  const target = whole === undefined ? null : targetOf(whole, job);
  if (target !== null) return at(dereference(target, job, left, depth + 1), node.range);
  const filled = node.value
    .replace(withDefault, (_, given: string) => unquoted(given.trim()))
    .replace(reference, (written, path: string) => {
      left.references -= 1;
      const found = left.references < 0 ? null : targetOf(path, job);
      const value = found && dereference(found, job, left, depth + 1);
      return value?.kind === 'scalar' && value.value !== null ? String(value.value) : written;
    });
  return filled.length > longest ? node : { ...node, value: filled };
}

/** The value counts, but the place is where the job says it. */
const at = (node: ConfigNode, range: TextRange): ConfigNode =>
  node.kind === 'scalar' ? { ...node, range } : node;

function targetOf(path: string, { map, root }: Job): ConfigNode | null {
  for (const start of [map, root]) {
    let found: Found[] = [{ node: start, key: null }];
    for (const step of path.split('.')) found = found.flatMap(each => child(each.node, step));
    if (found[0]) return found[0].node;
  }
  return null;
}
