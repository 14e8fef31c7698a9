import type { TextRange } from '../../text/textRange';
import type { ConfigEntry, ConfigMap, ConfigNode, ConfigScalar } from '../training-config/configNode';
import { givenElsewhere } from '../training-config/values';
import type { Word } from './shellWords';

const flag = /^--?([A-Za-z][\w.-]{0,100})(?:=(.{0,2000}))?$/s;

/** `optim.lr=1e-5`, as Hydra and OmegaConf take it. */
const override = /^\+{0,2}([A-Za-z_][\w.]{0,100})=(.{0,2000})$/s;

interface Open {
  readonly name: string;
  readonly key: TextRange;
  readonly values: ConfigScalar[];
}

/**
 * `--learning-rate 1e-4 --train --dataset a b optim.lr=1e-5` as a map, under the names of configs.
 *
 * @param asRequest under those of requests as well
 */
export function flagsOf(words: readonly Word[], asRequest = false): ConfigMap {
  const range = { start: words[0]?.range.start ?? 0, end: words.at(-1)?.range.end ?? 0 };
  const map = { kind: 'map', entries: new Map<string, ConfigEntry>(), range } as const;
  let open: Open | null = null;
  for (const word of words) {
    const [, name, value] = flag.exec(word.text) ?? [];
    const [, path, given] = override.exec(word.text) ?? [];
    const waits: boolean = open !== null && open.values.length === 0;
    if (name !== undefined) {
      if (open) close(open, map, asRequest);
      open = { name, key: word.range, values: value === undefined ? [] : [valueIn(word, value)] };
    } else if (path !== undefined && given !== undefined && !waits) {
      putAt(map, path, { key: word.range, value: listed(valueIn(word, given)) });
    } else open?.values.push(scalar(word.text, word.range));
  }
  if (open) close(open, map, asRequest);
  return map;
}

function close({ name, key, values }: Open, map: Nested, asRequest: boolean): void {
  const entry = { key, value: valueBehind(values, key) };
  for (const each of namesOf(name, asRequest)) putAt(map, each, entry);
}

interface Nested extends ConfigMap {
  readonly entries: Map<string, ConfigEntry>;
}

/** The first value of a name counts. */
function putAt(map: Nested, path: string, entry: ConfigEntry): void {
  const [step = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    if (!map.entries.has(step)) map.entries.set(step, entry);
    return;
  }
  const before = map.entries.get(step)?.value;
  const inner = isNested(before) ? before : { kind: 'map' as const, entries: new Map(), range: entry.key };
  if (inner !== before) map.entries.set(step, { key: entry.key, value: inner });
  putAt(inner, rest.join('.'), entry);
}

const isNested = (node: ConfigNode | undefined): node is Nested =>
  node?.kind === 'map' && node.entries instanceof Map;

/** A flag without a value is switched on. */
function valueBehind(values: readonly ConfigScalar[], key: TextRange): ConfigNode {
  const [first] = values;
  if (values.length > 0 && values.every(({ value }) => value === null)) return givenElsewhere(key);
  if (first === undefined) return { kind: 'scalar', value: true, range: key };
  return values.length === 1 ? first : { kind: 'list', items: values, range: first.range };
}

/** A value that only running would tell says nothing. */
const scalar = (text: string, range: TextRange): ConfigScalar => ({
  kind: 'scalar',
  value: text === '' || text.includes('$') ? null : text,
  range,
});

/** The end of a word, where the word stands as it is read. */
function valueIn({ text, range: { start, end } }: Word, value: string): ConfigScalar {
  const asWritten = end - start === text.length;
  return scalar(value, { start: asWritten ? end - value.length : start, end });
}

/** `[a.parquet,b.parquet]` */
function listed(node: ConfigScalar): ConfigNode {
  const inside = /^\[(.{0,2000})\]$/s.exec(String(node.value))?.[1];
  if (inside === undefined) return node;
  const items = inside.split(',').map(item => scalar(item.trim().replace(/^["']|["']$/g, ''), node.range));
  return { kind: 'list', items, range: node.range };
}

/** `base-model` is `base_model` in configs and `baseModel` in requests. */
const namesOf = (name: string, asRequest: boolean): string[] => {
  const snake = name.replaceAll('-', '_');
  const camel = snake.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return asRequest ? [snake, camel] : [snake];
};
