import type { ConfigEntry, ConfigMap } from '../configNode';

/** How the keys of one map are written. */
export type Notation = 'yaml' | 'toml' | 'json';

export function notationOf(text: string, map: ConfigMap, { key }: ConfigEntry): Notation {
  if (text[map.range.start] === '{') return 'json';
  return /^[ \t]{0,40}=/.test(text.slice(key.end, key.end + 42)) ? 'toml' : 'yaml';
}

/** A number or `true` as it is; a word in quotes where the notation asks for them. */
export const written = (value: string, notation: Notation): string =>
  notation === 'yaml' || /^(?:[\d.]+|true|false)$/.test(value) ? value : `"${value}"`;
