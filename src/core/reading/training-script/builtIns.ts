import type { ConfigMap, ConfigNode } from '../training-config/configNode';
import { parseJson } from '../training-config/parseJson';
import { placed } from '../training-config/placed';
import { calledName, emptyValue, entryOf, isValue, put, type Value } from './values';

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
}

/** What a call of Python's own comes to, where that is sure without running it; null for any other call. */
export function understoodCall(call: Call, script: Script): ConfigNode | null {
  const method = call.name.slice(call.name.lastIndexOf('.') + 1);
  return Object.hasOwn(understood, method) ? (understood[method]?.(call, script) ?? null) : null;
}

const argument = ({ value }: Call, ...keys: readonly string[]): ConfigNode | undefined =>
  keys.flatMap(key => entryOf(value, key) ?? [])[0];

/** The path or text itself: wrappers such as `Path(…)` change nothing that we read. */
const itself = (call: Call): ConfigNode | null => {
  const first = argument(call, '0');
  return first?.kind === 'scalar' && !call.value.entries.has('1') ? first : null;
};

/** `os.environ.get("MODEL", "default")` is the default. */
const withDefault = (call: Call): ConfigNode | null =>
  /(?:^|\.)(?:environ\.get|getenv)$/.test(call.name) ? (argument(call, '1', 'default') ?? null) : null;

/** Adds to a list that is still under construction; the call itself has no value. */
const addToList = ({ owner, value }: Call): null => {
  const item = entryOf(value, '0');
  if (owner?.kind === 'list' && Array.isArray(owner.items) && item) owner.items.push(item);
  return null;
};

const addToMap = (call: Call): null => {
  const { owner } = call;
  const added = argument(call, '0');
  if (isValue(owner ?? undefined) && isValue(added) && calledName(added) === '') {
    for (const [key, entry] of added.entries) (owner as Value).entries.set(key, entry);
  }
  return null;
};

/** `parser.add_argument("--rate", default=1e-4)` */
const addOption = ({ value }: Call, { options }: Script): null => {
  const names = ['0', '1'].flatMap(key => entryOf(value, key) ?? []);
  const fallback = entryOf(value, 'default');
  for (const name of names) {
    if (name.kind !== 'scalar' || !String(name.value).startsWith('--') || !fallback) continue;
    put(options, String(name.value).slice(2).replaceAll('-', '_'), fallback, name.range);
  }
  return null;
};

/** Classes that hold options are as good as their instances: both have the defaults. */
const optionClasses = ({ owner }: Call): ConfigNode | null => {
  const classes = entryOf(owner ?? undefined, '0');
  if (classes === undefined || classes.kind === 'list') return classes ?? null;
  return { kind: 'list', items: [classes], range: classes.range };
};

/** JSON inside a script that is read, in UTF-16 units. */
const longestJson = 100_000;

/** `json.loads("""{…}""")` is what the text says; the whole text is its place. */
const parsedText = (call: Call): ConfigNode | null => {
  const text = argument(call, '0');
  if (text?.kind !== 'scalar' || typeof text.value !== 'string' || !/(?:^|\.)loads$/.test(call.name))
    return null;
  const [root] = text.value.length <= longestJson ? parseJson(text.value).roots : [];
  return root?.kind === 'map' ? placed(root, text.range) : null;
};

const pathOf = ({ value }: Call): ConfigNode | null => {
  const parts = [...value.entries].filter(([key]) => /^\d+$/.test(key)).map(([, entry]) => entry.value);
  const texts = parts.flatMap(part => (part.kind === 'scalar' ? [String(part.value)] : []));
  if (texts.length === 0 || texts.length < parts.length) return null;
  return { kind: 'scalar', value: texts.join('/'), range: value.range };
};

const dictionary = (call: Call, { dictionaries }: Script): ConfigNode | null => {
  if (call.name !== 'dict') return null;
  const map = emptyValue(call.value.range);
  for (const [key, entry] of call.value.entries) if (/^\w*[a-z_]\w*$/i.test(key)) map.entries.set(key, entry);
  dictionaries.push(map);
  return map;
};

const understood: Readonly<Record<string, (call: Call, script: Script) => ConfigNode | null>> = {
  Path: itself,
  PosixPath: itself,
  str: itself,
  int: itself,
  float: itself,
  abspath: itself,
  expanduser: itself,
  get: withDefault,
  getenv: withDefault,
  append: addToList,
  extend: addToList,
  update: addToMap,
  loads: parsedText,
  add_argument: addOption,
  parse_args: (_call, { options }) => options,
  parse_known_args: (_call, { options }) => options,
  parse_args_into_dataclasses: optionClasses,
  join: call => (/(?:^|\.)path\.join$/.test(call.name) ? pathOf(call) : null),
  dict: dictionary,
};
