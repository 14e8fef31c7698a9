import type { ConfigMap, ConfigNode, ConfigScalar } from '../training-config/configNode';
import { namesLanguageModel } from '../training-config/languageModels';
import { textOf } from '../training-config/values';
import {
  argumentOf,
  around,
  calledName,
  callee,
  each,
  emptyValue,
  entryOf,
  index,
  loopName,
  origin,
  put,
} from './values';

/** Values that one value is followed back through, at most. */
const mostSteps = 3_000;

/** What says nothing about where data come from or which model it is. */
const aside = new Set([
  'tokenizer',
  'processing_class',
  'data_collator',
  'template',
  'ref_model',
  'compute_metrics',
  callee,
  index,
  around,
  loopName,
]);

/** A value and all that it was made from, nearest first. */
export function* madeOf(
  start: ConfigNode,
  enters: (key: string, node: ConfigNode) => boolean = () => true,
): Generator<ConfigNode> {
  const queue = [start];
  const seen = new Set<ConfigNode>();
  for (let next = 0; next < queue.length && next < mostSteps; next += 1) {
    const node = queue[next];
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    yield node;
    if (node.kind === 'list') queue.push(...node.items.slice(0, mostSteps));
    if (node.kind !== 'map') continue;
    for (const [key, { value }] of node.entries) if (!aside.has(key) && enters(key, node)) queue.push(value);
  }
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const modelLoaders =
  /^(?:from_pretrained|from_preset|get_model_tokenizer|get_model_processor|load_model|AutoPeftModel)$/;
const modelNames = [
  '0',
  'model_name',
  'pretrained_model_name_or_path',
  'model_name_or_path',
  'model_id_or_path',
  'model_id',
  'model',
];

const loadsModel = (name: string): boolean =>
  modelLoaders.test(lastOf(name)) || /^mlx_lm\.(?:utils\.)?load$/.test(name);

/** The name of a model, from its text or from the call that loads it. */
export function modelNamed(node: ConfigNode): ConfigScalar | null {
  if (node.kind === 'scalar') return textOf(node) === null ? null : node;
  for (const made of madeOf(node)) {
    const name = loadsModel(calledName(made)) ? argumentOf(made, modelNames) : undefined;
    if (name?.kind === 'scalar' && textOf(name) !== null) return name;
    const resolved = name && nameInside(name);
    if (resolved) return resolved;
  }
  return null;
}

const namesModel = /(?:^|_)(?:model|llm|checkpoint|backbone)(?:_|$)/;

/** A model that code of another file loads, by the name that it is given: `Loader(base_model="Qwen/Qwen3-4B").load()`. */
export function modelGiven(node: ConfigNode): ConfigScalar | null {
  for (const made of madeOf(node)) {
    if (made.kind !== 'map' || calledName(made) === '') continue;
    for (const [key, { value }] of made.entries) {
      if (!namesModel.test(key) || /hub|output|save/.test(key) || value.kind !== 'scalar') continue;
      if (namesLanguageModel(textOf(value) ?? '') && isName(value)) return value;
    }
  }
  return null;
}

/** What an attribute was taken from has others beside it, which say nothing of it. */
const entersOwner = (key: string, node: ConfigNode): boolean => key !== origin || calledName(node) !== '';

/** `resolved_path("Qwen/Qwen3-4B")` of another file still says which model it is. */
function nameInside(node: ConfigNode): ConfigScalar | null {
  for (const made of madeOf(node, entersOwner)) {
    if (made.kind === 'scalar' && namesLanguageModel(textOf(made) ?? '') && isName(made)) return made;
  }
  return null;
}

/** Functions that read data, with the arguments that say which, best first. */
const dataLoaders: Readonly<Record<string, readonly string[]>> = {
  load_dataset: ['data_files', '0', 'path'],
  load_from_disk: ['0', 'dataset_path'],
  from_json: ['0', 'path_or_paths'],
  from_csv: ['0', 'path_or_paths'],
  from_parquet: ['0', 'path_or_paths'],
  from_text: ['0', 'path_or_paths'],
  read_csv: ['0', 'filepath_or_buffer'],
  read_json: ['0', 'path_or_buf'],
  read_parquet: ['0', 'path'],
  read_excel: ['0', 'io'],
  open: ['0', 'file'],
  read_text: [origin],
  upload: ['file', '0'],
  upload_file: ['file', '0', 'file_path'],
  TextDataset: ['file_path', '1'],
  TuningDataset: ['gcs_uri', 'vertex_dataset_resource'],
  TrainingInput: ['0', 's3_data'],
  InputData: ['data_source'],
};

const dataFile = /^[^\n]{0,400}[\w)}\]-]\.(?:jsonl|json|csv|tsv|parquet|txt)$/i;

/** The same, or a folder, for what holds data by its name. */
const dataPlace =
  /^[^\n]{0,400}[\w)}\]-]\.(?:jsonl|json|csv|tsv|parquet|txt)$|^\.{0,2}\/[\w./-]{1,200}$|^data\/[\w./-]{1,200}$/i;

/** A function of another file by its name: `load_jsonl("train.jsonl")`. */
const readsFile = /^(?:load|read)_\w{0,40}(?:jsonl?|csv|data|dataset|file)s?$/i;

const heldBack = /^(?:test|val|valid|validation|eval|evaluation|dev)(?:_\w{0,20})?$/i;
const holdsData =
  /^(?:train\w{0,20}|path|file|file_id|file_name|filename|content|data\w{0,10}|\w{0,10}uri|\w{0,12}url)$/i;

/** The names of the data that a value comes from. What is only held back for evaluation is left out. */
export function dataNamed(node: ConfigNode): ConfigMap[] {
  const found = textsIn(node).map(name => named(name, node));
  const entersCall = (key: string, inside: ConfigNode) => {
    if (heldBack.test(key)) return false;
    return loaderOf(inside) === undefined || key === origin || /^\d$|^(?:file|data_source)$/.test(key);
  };
  for (const made of madeOf(node, entersCall)) {
    const names = loaderOf(made);
    if (names) {
      const texts = names.flatMap(name => textsIn(entryOf(made, name)));
      found.push(...texts.slice(0, 100).map(name => named(name, made)));
    } else if (calledName(made) === '' && made !== node)
      found.push(...namedIn(made).map(name => named(name, node)));
  }
  return found;
}

/** One data set: its name, and what the call that loads it says about part and version. */
function named(name: ConfigScalar, loader: ConfigNode): ConfigMap {
  const item = emptyValue(name.range);
  put(item, 'name', name);
  for (const key of ['split', 'revision']) {
    const value = calledName(loader) === '' ? undefined : entryOf(loader, key);
    if (value) put(item, key, value);
  }
  return item;
}

const opensByName =
  /^(?:open|io|codecs|gzip|bz2|lzma|builtins|fsspec|smart_open|tarfile|zipfile)(?:\.open)?$/;

const isMethodOfPath = (node: ConfigNode): boolean =>
  entryOf(node, origin)?.kind === 'scalar' || !opensByName.test(calledName(node));

function loaderOf(node: ConfigNode): readonly string[] | undefined {
  const name = lastOf(calledName(node));
  // `path.open()` is a method of the path.
  if (name === 'open' && isMethodOfPath(node)) return [origin];
  if (Object.hasOwn(dataLoaders, name)) return dataLoaders[name];
  if (name === 'load' && calledName(node).endsWith('MsDataset.load')) return ['0'];
  const file = readsFile.test(name) ? textOf(entryOf(node, '0') ?? node) : null;
  if (file !== null && /[./]/.test(file)) return ['0'];
  return name === '' ? undefined : givenFile(node);
}

/** A function or class of another file that is given a file of data. */
function givenFile(node: ConfigNode): readonly string[] | undefined {
  const given = [
    '0',
    '1',
    'path',
    'file',
    'file_path',
    'data_path',
    'data_file',
    'train_file',
    'train_path',
    'dataset_path',
  ];
  const holds = /Data(?:set|Module|Source)?$|^load_\w{0,40}data\w{0,20}$/.test(lastOf(calledName(node)))
    ? dataPlace
    : dataFile;
  const found = given.find(key => holds.test(textOf(entryOf(node, key) ?? node) ?? ''));
  return found === undefined ? undefined : [found];
}

/** Whether a call reads data that it names. */
export const loadsData = (node: ConfigNode): boolean => loaderOf(node) !== undefined;

/** A text, or the texts of a list, or of those parts of a dictionary that training takes. */
function textsIn(node: ConfigNode | undefined): ConfigScalar[] {
  if (node?.kind === 'scalar') return isName(node) ? [node] : [];
  if (node?.kind === 'list') return node.items.flatMap(item => (item.kind === 'list' ? [] : textsIn(item)));
  const whole = entryOf(node, each);
  if (whole) return textsIn(whole);
  return node && calledName(node) === '' ? namedIn(node) : [];
}

function namedIn(node: ConfigNode): ConfigScalar[] {
  if (node.kind !== 'map') return [];
  return [...node.entries].flatMap(([key, { value }]) =>
    holdsData.test(key) && value.kind !== 'map' ? textsIn(value) : [],
  );
}

/** What a script opens to learn its settings. */
const settingsFile =
  /\.(?:ya?ml|toml|cfg|ini)$|(?:config[\w-]{0,40}|(?:^|[/_-])(?:meta_?data|stats|(?:ds|deepspeed|zero)[\w-]{0,40}))\.json$/i;

/** Rows of data are texts as well; names have no spaces in them, unless they are paths of files. */
const isName = (node: ConfigScalar): boolean => {
  const text = textOf(node);
  if (text === null || text.length > 500 || settingsFile.test(text)) return false;
  return !/\s/.test(text) || /^[^\n]{0,400}[/\\][\w.-]{1,100}\.(?:jsonl?|csv|tsv|parquet)$/i.test(text);
};
