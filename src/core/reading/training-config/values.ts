import type { TextRange } from '../../text/textRange';
import type { ConfigMap, ConfigNode } from './configNode';

/** Spellings of "no value" met in real files: `None` is Python's, `???` is OmegaConf's "to be given". */
const nothing = new Set(['', 'null', 'none', '~', '???']);

/** Whether a key is there without a value. */
export const isEmpty = (node: ConfigNode): boolean =>
  node.kind === 'scalar'
    ? node.value === null || (typeof node.value === 'string' && nothing.has(node.value.trim().toLowerCase()))
    : node.kind === 'list' && node.items.length === 0;

/** Whether a value is yet to be filled in, which says nothing; `null` says that there is none. */
export const isPlaceholder = (node: ConfigNode): boolean =>
  node.kind === 'scalar'
    ? node.value === '' || node.value === '???'
    : node.kind === 'map' && node.entries.has(open);

const open = '~';

/** A value that is given, but that only running would tell. */
export const givenElsewhere = (range: TextRange): ConfigMap => ({
  kind: 'map',
  entries: new Map([[open, { key: range, value: { kind: 'scalar', value: null, range } }]]),
  range,
});

export const textOf = (node: ConfigNode): string | null =>
  node.kind === 'scalar' && typeof node.value === 'string' && !isEmpty(node) ? node.value.trim() : null;

/** `${BASE_MODEL}`: what nothing in the file resolves is no name. */
export const isReference = (text: string): boolean => /^\$\{[^{}]{1,200}\}$/.test(text);

const number = /^[+-]?(?:\d[\d_]{0,30}\.?\d{0,30}|\.\d{1,30})(?:[eE][+-]?\d{1,4})?$/;

/** A number, also where a loader of YAML 1.1 would see a text: `2e-4`, `6.e-5`, `"0.0002"`, `1_000`. */
export function numberOf(node: ConfigNode): number | null {
  if (node.kind !== 'scalar') return null;
  if (typeof node.value === 'number') return Number.isFinite(node.value) ? node.value : null;
  const text = textOf(node);
  return text !== null && number.test(text) ? Number(text.replaceAll('_', '')) : null;
}

const yes = new Set(['true', 'yes', 'on']);
const no = new Set(['false', 'no', 'off']);

/** True or false, also in the words that YAML 1.1 takes for them; null for anything else. */
export function flagOf(node: ConfigNode): boolean | null {
  if (node.kind !== 'scalar') return null;
  const text = String(node.value).trim().toLowerCase();
  return yes.has(text) ? true : no.has(text) ? false : null;
}
