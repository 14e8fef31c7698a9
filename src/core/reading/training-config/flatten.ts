import type { ConfigEntry, ConfigMap, ConfigNode } from './configNode';

/** Keys taken from one file at most. */
const mostKeys = 5_000;
const deepest = 6;

/** Parts of a file that speak of another model than the one that is trained, or of what is done with it later. */
const besides = new Set(
  `eval evaluation evaluator judge teacher rm reward_model critic value_model embedding embeddings embedder retriever retrieval reranker rag vector_store
   vectorstore vectordb inference generation generate serving serve deploy deployment logging wandb mlflow tracking
   export quantize_export vllm server api prompt prompts tokenizer deepspeed fsdp accelerator dry_run smoke smoke_test
   debug sanity sanity_check quick_test profiles presets variants`.split(/\s+/),
);

/** What evaluation holds back is said of the training, too, wherever it stands: `eval: {eval_split_ratio: 0.1}`. */
const heldBack =
  /^(?:eval|val|valid|validation|holdout)_(?:\w{1,20}_)?(?:split|ratio|size|fraction|file|path)$/;

/**
 * One map of all keys of a file at any depth, in small letters with `_`: `optimizer: {LR: 1}` becomes `lr` and
 * `optimizer_lr`. The outermost of equal names counts. People who write their own training script nest as they like,
 * but they use the same words.
 */
export function flatten(root: ConfigMap, aside: ReadonlySet<string> = besides): ConfigMap {
  const entries = new Map<string, ConfigEntry>();
  const seen = new Set<ConfigMap>([root]);
  let level: Placed[] = [{ map: root, prefix: '', isAside: false }];
  for (let depth = 0; depth < deepest && level.length > 0 && entries.size < mostKeys; depth += 1) {
    level = level.flatMap(place => collect(place, entries, aside)).filter(({ map }) => isNew(map, seen));
  }
  return { kind: 'map', entries, range: root.range };
}

/** What an alias repeats counts once, or a text could multiply itself. */
function isNew(map: ConfigMap, seen: Set<ConfigMap>): boolean {
  if (seen.has(map)) return false;
  seen.add(map);
  return true;
}

interface Placed {
  readonly map: ConfigMap;
  readonly prefix: string;
  /** Its keys only count under their full name. */
  readonly isAside: boolean;
}

function collect(
  { map, prefix, isAside }: Placed,
  entries: Map<string, ConfigEntry>,
  aside: ReadonlySet<string>,
): Placed[] {
  const inner: Placed[] = [];
  for (const [key, given] of map.entries) {
    if (entries.size >= mostKeys) return [];
    const { name, path, isBeside } = partsOf(key, aside);
    const entry = unwrapped(given);
    const isOwn = !(isAside || isBeside) || heldBack.test(name);
    if (isOwn && !entries.has(name)) entries.set(name, entry);
    // Hydra's list of files to compose: `- dataset: chats` names a file, not a data set.
    if (name === 'defaults' && entry.value.kind === 'list') continue;
    const full = `${prefix}${path}`;
    if (!entries.has(full)) entries.set(full, entry);
    for (const child of mapsOf(entry.value)) {
      inner.push({ map: child, prefix: `${name}_`, isAside: isAside || aside.has(name) });
    }
  }
  return inner;
}

/** `epochs: {value: 3}`, as Weights & Biases keeps what it does not vary. */
function unwrapped(entry: ConfigEntry): ConfigEntry {
  const only =
    entry.value.kind === 'map' && entry.value.entries.size === 1 ? entry.value.entries.get('value') : null;
  return only ? { key: entry.key, value: only.value } : entry;
}

/** `training.learning_rate` in one key is nested as well as `training: {learning_rate: …}`. */
function partsOf(key: string, aside: ReadonlySet<string>) {
  const steps = /^[\w-]{1,50}(?:\.[\w-]{1,50}){1,5}$/.test(key)
    ? key.split('.').map(normalized)
    : [normalized(key)];
  const [name = '', ...outer] = steps.toReversed();
  return { name, path: steps.join('_'), isBeside: outer.some(step => aside.has(step)) };
}

/** The maps inside a value; of a list, the first few speak for all. */
const mapsOf = (node: ConfigNode): ConfigMap[] => {
  if (node.kind === 'map') return [node];
  if (node.kind === 'list') return node.items.slice(0, 3).filter(item => item.kind === 'map');
  return [];
};

/** `learningRate`, `Learning-Rate` and `learning_rate` are one key. */
export const normalized = (key: string): string =>
  key
    .slice(0, 100)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
