import type { ConfigEntry, ConfigMap, ConfigNode } from './configNode';
import { normalized } from './ownKeys';
import { isSupervised, ofOneStage, otherStagesIn } from './stages';
import { givenElsewhere, numberOf } from './values';

/** Keys taken from one file at most. */
const mostKeys = 5_000;
const deepest = 6;

/** Parts of a file that speak of another model than the one that is trained, or of what is done with it later. */
const besides = new Set(
  `eval evaluation evaluator evaluate benchmark judge teacher rm reward_model critic value_model embedding embeddings embedder retriever retrieval reranker rag vector_store
   vectorstore vectordb inference generation generate serving serve deploy deployment logging wandb mlflow tracking
   simulator simulation agents export registry calibrate calibration gptq awq quantize_export vllm ollama gguf llama_cpp server api prompt prompts tokenizer deepspeed fsdp accelerator dry_run smoke smoke_test
   warmup warm_up debug sanity sanity_check quick quick_run quick_test profiles presets variants`.split(
    /\s+/,
  ),
);

/** Of these, the words that say so in longer names as well: `llm_judge`. */
const besidesAnywhere = /(?:^|_)(judge|teacher|embedder|retriever|reranker|evaluator)(?:_|$)/;

/** What evaluation holds back is said of the training, too, wherever it stands: `eval: {eval_split_ratio: 0.1}`. */
const heldBack =
  /^(?:eval|val|valid|validation|holdout)_(?:\w{1,20}_)?(?:split|ratio|size|fraction|file|path)$/;

/**
 * One map of all keys of a file at any depth, in small letters with `_`: `optimizer: {LR: 1}` becomes `lr` and
 * `optimizer_lr`. The outermost of equal names counts. People who write their own training script nest as they like,
 * but they use the same words.
 */
export function flatten(
  root: ConfigMap,
  { aside = besides, agreed = new Set<string>() }: Flattening = {},
): ConfigMap {
  const entries = new Map<string, ConfigEntry>();
  const seen = new Set<ConfigMap>([root]);
  let level: Placed[] = [{ map: root, prefix: '', isAside: false, choice: null }];
  for (let depth = 0; depth < deepest && level.length > 0 && entries.size < mostKeys; depth += 1) {
    level = level
      .flatMap(place => collect(place, entries, aside, agreed))
      .filter(({ map }) => isNew(map, seen));
  }
  return { kind: 'map', entries, range: root.range };
}

interface Flattening {
  /** Parts whose keys only count under their full name. */
  readonly aside?: ReadonlySet<string>;
  /** Keys that stay without a value where jobs or profiles beside one another differ in it. */
  readonly agreed?: ReadonlySet<string>;
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
  /** Where it is, or is part of, one of several maps that can be told apart only by a choice. */
  readonly choice: Choice | null;
}

/** One of the items of a list, of numbered maps, or of maps that are alike. */
interface Choice {
  readonly one: ConfigMap;
  /** What was found first in any of them, and in which. */
  readonly first: Map<string, { readonly entry: ConfigEntry; readonly one: ConfigMap }>;
}

function collect(
  { map, prefix, isAside, choice }: Placed,
  entries: Map<string, ConfigEntry>,
  aside: ReadonlySet<string>,
  agreed: ReadonlySet<string>,
): Placed[] {
  const inner: Placed[] = [];
  const otherStages = otherStagesIn(map);
  const amongAll: Choice['first'] = new Map();
  const areChoices = prefix !== '' && areAlike(map);
  const put = (name: string, entry: ConfigEntry) => {
    if (!entries.has(name)) {
      entries.set(name, entry);
      choice?.first.set(name, { entry, one: choice.one });
    } else if (choice && agreed.has(name) && differs(name, entry, choice)) {
      entries.set(name, { key: entry.key, value: givenElsewhere(entry.value.range) });
    }
  };
  for (const [key, given] of map.entries) {
    if (entries.size >= mostKeys) return [];
    const { name, path, isBeside } = partsOf(key, aside);
    const entry = unwrapped(name, given);
    const isOwn = !(isAside || isBeside) || heldBack.test(name);
    if (isOwn) put(name, entry);
    // Hydra's list of files to compose: `- dataset: chats` names a file, not a data set.
    if (name === 'defaults' && entry.value.kind === 'list') continue;
    put(`${prefix}${path}`, entry);
    const children = mapsOf(entry.value);
    const ofList: Choice['first'] | null =
      entry.value.kind === 'list' && children.length > 1 ? new Map() : null;
    const first = ofList ?? (areChoices || numbered.test(name) ? amongAll : null);
    for (const child of children) {
      inner.push({
        map: child,
        prefix: `${name}_`,
        isAside: isAside || isBesides(name, aside) || otherStages.has(key),
        choice: first ? { one: child, first } : choice,
      });
    }
  }
  // What the stage itself says comes before what is said of all stages.
  return otherStages.size > 0 ? inner.toSorted((one, other) => rank(one) - rank(other)) : inner;
}

/** `stage_1` beside `stage_2`. */
const numbered = /^(?:stage|phase|run|exp|experiment|job|round|trial|variant)_?\d{1,3}$/;

/** Nothing but maps, which have a key in common: `{small: {lr: …}, large: {lr: …}}`. */
function areAlike({ entries }: ConfigMap): boolean {
  const maps = [...entries.values()].flatMap(({ value }) => (value.kind === 'map' ? [value] : []));
  const [first, ...others] = maps;
  if (first === undefined || others.length === 0 || maps.length < entries.size) return false;
  return [...first.entries.keys()].some(key => others.every(other => other.entries.has(key)));
}

function differs(name: string, { value }: ConfigEntry, choice: Choice): boolean {
  const other = choice.first.get(name);
  const before = other?.entry.value;
  if (other === undefined || other.one === choice.one) return false;
  return before?.kind === 'scalar' && value.kind === 'scalar' && before.value !== value.value;
}

const isBesides = (name: string, aside: ReadonlySet<string>): boolean =>
  aside.has(name) || aside.has(besidesAnywhere.exec(name)?.[1] ?? '');

const rank = ({ prefix }: Placed): number => (isSupervised(prefix) ? 0 : 1);

/** The figure that counts: `epochs: {value: 3}`, as Weights & Biases keeps what it does not vary, or `lr: {initial: 1e-4, final: 0}`. */
function unwrapped(name: string, entry: ConfigEntry): ConfigEntry {
  const { value } = entry;
  if (value.kind !== 'map') return entry;
  const only = value.entries.size === 1 ? value.entries.get('value') : undefined;
  const inside = only ?? (value.entries.has('min') ? undefined : figureIn(name, value));
  return inside ? { key: entry.key, value: inside.value } : entry;
}

const figureIn = (name: string, { entries }: ConfigMap): ConfigEntry | undefined =>
  (figureKeys[name] ?? [])
    .flatMap(key => entries.get(key) ?? [])
    .find(({ value }) => numberOf(value) !== null);

const rateKeys = ['initial', 'init', 'peak', 'base', 'start', 'max', 'value'];
const figureKeys: Readonly<Record<string, readonly string[]>> = {
  lr: rateKeys,
  learning_rate: rateKeys,
  epochs: ['max', 'num', 'total', 'value'],
};

/** `training.learning_rate` in one key is nested as well as `training: {learning_rate: …}`. */
function partsOf(key: string, aside: ReadonlySet<string>) {
  const steps = /^[\w-]{1,50}(?:\.[\w-]{1,50}){1,5}$/.test(key)
    ? key.split('.').map(normalized)
    : [normalized(key)];
  const [name = '', ...outer] = steps.toReversed();
  return { name, path: steps.join('_'), isBeside: outer.some(step => aside.has(step)) };
}

/** The maps inside a value; of a list, the first few speak for all. */
const mapsOf = (node: ConfigNode): readonly ConfigMap[] => {
  if (node.kind === 'map') return [node];
  if (node.kind === 'list')
    return ofOneStage(node.items.slice(0, 10).filter(item => item.kind === 'map')).slice(0, 3);
  return [];
};
