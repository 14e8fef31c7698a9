import type { ConfigMap, ConfigNode, ParsedConfig } from '../training-config/configNode';
import { parseJson } from '../training-config/parseJson';
import { parseToml } from '../training-config/parseToml';
import { parseYaml } from '../training-config/parseYaml';
import { placed } from '../training-config/placed';
import { addOption, defineFlag, setDefaults } from './commandLine';
import { formatted, pathOf } from './joined';
import { textOfAll } from './lengths';
import { addToMap, attribute, copied, dictionaryOf, gotten, merged, wrapped } from './mappings';
import { addItems, argumentOf, entryOf, isValue, put, type Value } from './values';

/** A call with everything that is known of it. */
export interface Call {
  /** As in `calledName`. */
  readonly name: string;
  readonly value: Value;
  /** What the called expression stands for. */
  readonly target: ConfigNode;
  /** The object of a method. */
  readonly owner: ConfigNode | null;
}

interface Script {
  readonly options: Value;
  readonly dictionaries: ConfigMap[];
  readonly loops: readonly ConfigNode[];
}

/** What a call of Python's own comes to, where that is sure without running it; null for any other call. */
export function understoodCall(call: Call, script: Script): ConfigNode | null {
  const method = call.name.slice(call.name.lastIndexOf('.') + 1);
  if (/(?:^|\.)DEFINE_(?:string|float|integer|bool|boolean|enum|list)$/.test(call.name))
    return defineFlag(call.value, script.options);
  return Object.hasOwn(understood, method) ? (understood[method]?.(call, script) ?? null) : null;
}

/** The path or text itself: wrappers such as `Path(…)` change nothing that we read. */
const itself = (call: Call): ConfigNode | null => {
  const first = entryOf(call.value, '0');
  return first?.kind === 'scalar' && !call.value.entries.has('1') ? first : null;
};

/** Methods that change nothing that we read: `path.strip()`, `folder.resolve()`. */
const ofItself = ({ owner }: Call): ConfigNode | null => (owner?.kind === 'scalar' ? owner : null);

/** `path.replace("\\", "/")` */
const replaced = ({ owner, value }: Call): ConfigNode | null => {
  const [from, to] = ['0', '1'].map(key => entryOf(value, key));
  if (owner?.kind !== 'scalar' || from?.kind !== 'scalar' || to?.kind !== 'scalar') return null;
  const text = textOfAll(String(owner.value).split(String(from.value)), String(to.value));
  return text === null ? null : { ...owner, value: text };
};

/** `Path("data", "train.jsonl")` */
const pathOfParts = (call: Call): ConfigNode | null => itself(call) ?? joinedParts(call.value);

const joinedParts = (value: Value): ConfigNode | null => {
  const parts = [...value.entries].filter(([key]) => /^\d+$/.test(key)).map(([, entry]) => entry.value);
  return parts.length > 0 ? pathOf(parts, value.range) : null;
};

/** Adds to a list that is still under construction; the call itself has no value. What a loop adds comes from what it goes through. */
const addToList = ({ name, owner, value }: Call, { loops }: Script): null => {
  const item = entryOf(value, '0');
  const loop = loops.at(-1);
  if (owner?.kind === 'list' && item)
    addItems(owner, name.endsWith('extend') && item.kind === 'list' ? item.items : [item]);
  if (owner?.kind === 'list' && loop && loop !== owner && !owner.items.includes(loop))
    addItems(owner, [loop]);
  return null;
};

/** `list()` begins a list; around anything else it changes nothing that we read. */
const listOf = (call: Call): ConfigNode | null => {
  if (call.name !== 'list') return null;
  return entryOf(call.value, '0') ?? { kind: 'list', items: [], range: call.value.range };
};

/** Classes that hold options are as good as their instances: both have the defaults. */
const optionClasses = ({ owner }: Call): ConfigNode | null => {
  const classes = entryOf(owner ?? undefined, '0');
  if (classes === undefined || classes.kind === 'list') return classes ?? null;
  return { kind: 'list', items: [classes], range: classes.range };
};

/** A config inside a script that is read, in UTF-16 units. */
const longestText = 100_000;

const parserOf = (name: string): ((text: string) => ParsedConfig) | null => {
  if (/(?:^|\.)toml\w{0,5}\.loads$/.test(name)) return parseToml;
  if (/(?:^|\.)loads$/.test(name)) return parseJson;
  return /(?:^|\.)(?:safe_load|full_load|yaml\.load)$/.test(name) ? parseYaml : null;
};

/** `json.loads("""{…}""")` is what the text says; the whole text is its place. */
const parsedText = (call: Call): ConfigNode | null => {
  const text = entryOf(call.value, '0');
  const parse = parserOf(call.name);
  if (parse === null || text?.kind !== 'scalar' || typeof text.value !== 'string') return null;
  const [root] = text.value.length <= longestText ? parse(text.value).roots : [];
  return root?.kind === 'map' ? placed(root, text.range) : null;
};

const joinedPath = ({ name, value }: Call): ConfigNode | null => {
  if (!/(?:^|\.)path\.join$/.test(name)) return null;
  return joinedParts(value);
};

/** `self.save_hyperparameters(settings)` of Lightning */
const keptSettings = ({ owner, value }: Call): null => {
  const settings = entryOf(value, '0');
  if (isValue(owner ?? undefined) && settings?.kind === 'map') put(owner as Value, 'hparams', settings);
  return null;
};

/** Files by a pattern, which says where they are: `glob.glob("rows/*.jsonl")`, `folder.glob("*.jsonl")`. */
const globbed = ({ name, owner, value }: Call): ConfigNode | null => {
  const pattern = entryOf(value, '0');
  if (pattern?.kind !== 'scalar' || !/\.(?:jsonl?|csv|tsv|parquet|txt)$/.test(String(pattern.value)))
    return null;
  return owner && !/(?:^|\.)i?glob\.i?glob$/.test(name) ? pathOf([owner, pattern], value.range) : pattern;
};

const dictionary = (call: Call, { dictionaries }: Script): ConfigNode | null => {
  const map = dictionaryOf(call);
  if (map) dictionaries.push(map);
  return map;
};

/** What a call does to the options of the command line; it has no value of its own. */
const toOptions =
  (change: (given: Value, options: Value) => void) =>
  ({ value }: Call, { options }: Script): null => {
    change(value, options);
    return null;
  };

/** A function that is compiled, or spread over devices, is still that function. */
const compiled = ({ name, value }: Call): ConfigNode | null =>
  /^(?:jax|mx|mlx\.core|torch)\.\w+$|^(?:jit|pmap)$/.test(name) ? (entryOf(value, '0') ?? null) : null;

const understood: Readonly<Record<string, (call: Call, script: Script) => ConfigNode | null>> = {
  Path: pathOfParts,
  PosixPath: pathOfParts,
  str: itself,
  int: itself,
  float: itself,
  abspath: itself,
  realpath: itself,
  normpath: itself,
  fspath: itself,
  strip: ofItself,
  resolve: ofItself,
  absolute: ofItself,
  as_posix: ofItself,
  replace: replaced,
  expanduser: call => itself(call) ?? ofItself(call),
  get: gotten,
  pop: gotten,
  getenv: call => argumentOf(call.value, ['1', 'default']) ?? null,
  setdefault: gotten,
  getattr: attribute,
  list: listOf,
  append: addToList,
  extend: addToList,
  update: addToMap,
  loads: parsedText,
  load: parsedText,
  safe_load: parsedText,
  full_load: parsedText,
  format: formatted,
  add_argument: toOptions(addOption),
  set_defaults: toOptions(setDefaults),
  parse_args: (_call, { options }) => options,
  parse_known_args: (_call, { options }) => options,
  parse_args_into_dataclasses: optionClasses,
  join: joinedPath,
  save_hyperparameters: keptSettings,
  glob: globbed,
  rglob: globbed,
  iglob: globbed,
  sorted: itself,
  vars: wrapped,
  asdict: wrapped,
  create: call => (/(?:^|\.)OmegaConf\.create$/.test(call.name) ? wrapped(call) : null),
  structured: wrapped,
  EasyDict: wrapped,
  ConfigDict: wrapped,
  AttrDict: wrapped,
  Munch: wrapped,
  munchify: wrapped,
  DotMap: wrapped,
  Box: wrapped,
  dict: dictionary,
  merge: merged,
  jit: compiled,
  pmap: compiled,
  compile: compiled,
  value_and_grad: compiled,
  copy: copied,
  deepcopy: copied,
};
