import type { ConfigEntry, ConfigMap, ConfigNode } from './configNode';
import { modelKeys } from './homeMadeSigns';
import { namesLanguageModel, served } from './languageModels';
import { givenElsewhere, isPlaceholder, numberOf, textOf } from './values';

/** Keys that name a model, whatever else is in them, and those of models that are not the one to be trained. */
const model = /(?:^|_)(?:model|llm|checkpoint|ckpt|backbone|policy|student|llama|qwen|mistral|gemma)(?:_|$)/;
const otherModel =
  /embed|api|cloud|judge|teacher|draft|reward|ref(?:erence)?_|rerank|tokenizer|eval|output|save|merged|adapter|hub|ollama|export|registry|serv|deploy/;

/** The same for data to train on. */
const data = /(?:^|_)(?:data|dataset|train|training|corpus|csv|jsonl|texts?|examples|samples|pairs)(?:_|$)/;
const otherData = /val|eval|test|dev|hold|output|save|cache|prompt|raw|info|schema|mapping|prepared|log/;
const dataFile = /\.(?:jsonl|json|parquet|csv|tsv|txt)$/i;

/** Names of files, folders and parts that say themselves what they are for, such as `val_shards`. */
const part =
  '(?:data_|dataset_)?(?:on|files?|sets?|texts?|paths?|dirs?|uris?|urls?|data|datasets?|ds|jsonl?|csv|shards?|split_path)';
const trainingPart = new RegExp(`^(?:train|training)_${part}$`);
const heldBackPart = new RegExp(
  `^(?:val|valid|validate|validation|eval|evaluate|evaluation|dev|holdout|held_out)_${part}$`,
);

/** A file that says itself what it is for by its key alone: `paths: {valid: rows.jsonl}`. */
const heldBack = /^(?:val|valid|validation|eval|dev|holdout)$/;
const rows = /\.(?:jsonl|parquet)$/i;

/** The usual name that is looked at last, so that what stands in a map under another one comes before. */
const lastDataKey = 'dataset_dir';

/**
 * A flat map in which model and data also stand under usual names, if they stand under names of the author's own such as
 * `hf_model_ckpt`: the values tell what they are.
 *
 * @param dataKeys the usual names of data
 * @param heldBackKeys the usual names of data that are held back
 */
export function withUsualNames(
  flat: ConfigMap,
  dataKeys: readonly string[],
  heldBackKeys: readonly string[],
): ConfigMap {
  const more = [
    missing(
      flat,
      modelKeys,
      'base_model',
      (key, text, isList) =>
        !isList && named(key, model, otherModel) && namesLanguageModel(text) && !served.test(text),
    ) ??
      onlyModel(flat) ??
      folderOfModel(flat),
    missing(flat, dataKeys, lastDataKey, (key, text) => named(key, data, otherData) && dataFile.test(text)) ??
      missing(flat, dataKeys, lastDataKey, (key, text) => trainingPart.test(key) && text !== '') ??
      missing(flat, dataKeys, lastDataKey, (key, text) => !otherData.test(key) && rows.test(text)),
    missing(flat, heldBackKeys, 'validation_file', (key, text) =>
      heldBack.test(key) ? dataFile.test(text) : heldBackPart.test(key) && text !== '',
    ),
    publishedName(flat),
    ...sizesOfLora(flat),
    heldBackRest(flat),
    plainSteps(flat),
    ...figures.map(figure => prefixed(flat, figure)),
  ].flatMap(found => (found ? [found] : []));
  const entries = [...flat.entries].filter(([key, { value }]) => !namesSplit(key, value));
  return { ...flat, entries: new Map([...entries, ...more]) };
}

/** `dataset: {path: acme/berths, train: train}` names a part of the data, not the data. */
const namesSplit = (key: string, value: ConfigNode): boolean =>
  /_train$/.test(key) && /^train(?:ing)?(?:\[.{0,40}\])?$/.test(textOf(value) ?? '');

/** Figures by their usual names, and how those names end that people put a stage before: `tune_lr`. */
const figures: readonly { readonly usual: readonly string[]; readonly endings: readonly string[] }[] = [
  {
    usual: ['learning_rate', 'lr', 'base_learning_rate', 'base_lr'],
    endings: ['learning_rate', 'lr'],
  },
  {
    usual: ['num_train_epochs', 'num_epochs', 'epochs', 'n_epochs', 'max_epochs', 'epoch'],
    endings: ['num_train_epochs', 'num_epochs', 'epochs'],
  },
  {
    usual: [
      'max_steps',
      'max_train_steps',
      'num_train_steps',
      'train_steps',
      'training_steps',
      'total_steps',
    ],
    // `logging_steps` and many others end with less.
    endings: ['max_steps'],
  },
];

/** What has a rate or a length of its own beside the weights that are trained. */
const otherStage =
  /embed|critic|value|reward|vision|projector|min|max|init|end|final|warmup|eval|log|save|every|patience|head|discriminator|freez/;

/** The one figure under such a name; it has no value where several differ, as those of several stages do. */
function prefixed(
  { entries }: ConfigMap,
  { usual, endings }: (typeof figures)[number],
): [string, ConfigEntry] | null {
  const [name = ''] = usual;
  if (usual.some(key => entries.has(key))) return null;
  const found = [...entries].filter(([key, entry]) => {
    const ending = endings.find(each => key.endsWith(`_${each}`));
    return (
      ending !== undefined &&
      isWritten(key, entry) &&
      !otherStage.test(key.slice(0, -ending.length)) &&
      numberOf(entry.value) !== null
    );
  });
  const [first] = found;
  const isOne = found.every(([, { value }]) => first && numberOf(value) === numberOf(first[1].value));
  if (first === undefined) return null;
  const [, entry] = first;
  return [name, isOne ? entry : { key: entry.key, value: givenElsewhere(entry.value.range) }];
}

/** A key that stands so in the file; others are put together from the keys of maps inside one another. */
const isWritten = (key: string, { key: range }: ConfigEntry): boolean =>
  range.end - range.start >= key.length;

const published = /^[\w.-]{1,100}\/[\w.-]{1,200}$/;

/** `base_model: llama3` is a short name where `model_name_or_path: meta-llama/Llama-3.2-3B` says which model it is. */
function publishedName({ entries }: ConfigMap): [string, ConfigEntry] | null {
  const models = modelKeys.flatMap(key => {
    const entry = entries.get(key);
    const text = entry ? textOf(entry.value) : null;
    return entry && text !== null ? [{ entry, text }] : [];
  });
  const [first, ...others] = models;
  if (first === undefined || /[/\\]/.test(first.text)) return null;
  const better = others.find(({ text }) => published.test(text) && namesLanguageModel(text));
  return better ? ['base_model', better.entry] : null;
}

/** Where a trained model goes, which may be named as the model is that it began as. */
const destination = /output|push|publish|upload|target|dest|new|final|result|repo_id|run|experiment|project/;

/** `finetune: {base: acme/llama-8b}`: the one model under a key of any other name. */
function onlyModel({ entries }: ConfigMap): [string, ConfigEntry] | null {
  if (modelKeys.some(key => isUsed(entries.get(key)))) return null;
  const others = new Set([...entries].flatMap(([key, { value }]) => (isNoModel(key) ? [value] : [])));
  const models = [...entries.values()].filter(({ value }) => {
    const text = textOf(value) ?? '';
    return published.test(text) && namesLanguageModel(text) && !dataFile.test(text) && !others.has(value);
  });
  const [first] = models;
  const isOne = new Set(models.map(({ value }) => textOf(value))).size === 1;
  return first && isOne ? ['base_model', first] : null;
}

/** A model's folder is where it comes from if what becomes of it has a folder of its own. */
function folderOfModel({ entries }: ConfigMap): [string, ConfigEntry] | null {
  const folder = entries.get('model_dir');
  const isTaken = [...modelKeys, 'model_dir'].filter(key => isUsed(entries.get(key))).length !== 1;
  return folder && !isTaken && isUsed(folder) && isUsed(entries.get('output_dir'))
    ? ['base_model', folder]
    : null;
}

const dataset = /(?:^|_)(?:data|datasets?|corpus)(?:_|$)/;

const isNoModel = (key: string): boolean => [otherModel, dataset, destination].some(kind => kind.test(key));

/** `r: 16` beside `alpha: 32` are the sizes of a LoRA, whatever they stand in. */
function sizesOfLora({ entries }: ConfigMap): [string, ConfigEntry][] {
  const [size, alpha] = [
    ['r', 'rank'],
    ['alpha', 'lora_alpha'],
  ].map(keys => keys.flatMap(key => entries.get(key) ?? []).find(({ value }) => (numberOf(value) ?? 0) >= 1));
  const isNew = !['lora_r', 'lora_rank', 'lora_alpha'].some(key => entries.has(key));
  return size && alpha && isNew
    ? [
        ['lora_r', size],
        ['lora_alpha', alpha],
      ]
    : [];
}

/** `steps: 60`, unless they are those of something beside the training. */
function plainSteps({ entries }: ConfigMap): [string, ConfigEntry] | null {
  const steps = entries.get('steps');
  if (steps === undefined || numberOf(steps.value) === null) return null;
  const others = [...entries].filter(([key, { value }]) => value === steps.value && otherStage.test(key));
  return others.length === 0 && !entries.has('max_steps') ? ['max_steps', steps] : null;
}

const shares = ['train_ratio', 'train_fraction', 'train_split', 'train_split_ratio', 'train_share'];

/** `train_ratio: 0.9` holds a tenth back. */
function heldBackRest({ entries }: ConfigMap): [string, ConfigEntry] | null {
  for (const key of shares) {
    const entry = entries.get(key);
    const share = entry && numberOf(entry.value);
    if (!entry || !share || share >= 1 || entries.has('val_ratio')) continue;
    const rest = Number((1 - share).toPrecision(6));
    return [
      'val_ratio',
      { key: entry.key, value: { kind: 'scalar', value: rest, range: entry.value.range } },
    ];
  }
  return null;
}

/** What stands for a usual name, unless one of those is in use. */
function missing(
  { entries }: ConfigMap,
  usual: readonly string[],
  name: string,
  fits: (key: string, text: string, isList: boolean) => boolean,
): [string, ConfigEntry] | null {
  if (usual.some(key => isUsed(entries.get(key)))) return null;
  const found = [...entries].find(([key, { value }]) => fits(key, textIn(value), value.kind === 'list'));
  return found ? [name, found[1]] : null;
}

/** A text, or the first of a list of places. */
const textIn = (node: ConfigNode): string => {
  const first = node.kind === 'list' ? node.items[0] : node;
  return first === undefined ? '' : (textOf(first) ?? '');
};

const named = (key: string, kind: RegExp, others: RegExp): boolean => kind.test(key) && !others.test(key);

/** A map may hold anything. */
const isUsed = (entry: ConfigEntry | undefined): boolean =>
  entry !== undefined &&
  (entry.value.kind === 'list' ||
    textOf(entry.value) !== null ||
    // Several that differ.
    (entry.value.kind === 'map' && isPlaceholder(entry.value)));
