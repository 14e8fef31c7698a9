import type { TextEdit } from '../../../text/textEdit';
import type { ConfigEntry, ConfigMap } from '../configNode';
import { type Notation, notationOf, written } from './notation';

/**
 * Adds a key to a map, in a line of its own behind one of its keys that has a line for itself, in the same notation and
 * with the same indentation; comments stay where they are. Null where no such line is found: then a person has to do it.
 *
 * @param near names of keys behind which it reads best, the best first
 */
export function addKey(
  text: string,
  map: ConfigMap,
  name: string,
  value: string,
  near: readonly string[],
): TextEdit | null {
  if (map.entries.has(name)) return null;
  const ranked = [...near.filter(key => map.entries.has(key)), ...map.entries.keys()];
  for (const key of ranked) {
    const entry = map.entries.get(key);
    const edit = entry && isOwn(text, map, key, entry) ? behind(text, map, entry, name, value) : null;
    if (edit !== null) return edit;
  }
  return null;
}

/** Whether the key really stands there, in this map: not where an alias or a template put it. */
const isOwn = (text: string, { range }: ConfigMap, name: string, { key }: ConfigEntry): boolean =>
  range.start <= key.start &&
  key.end <= range.end &&
  text.slice(key.start, key.end).replace(/^["']|["']$/g, '') === name;

/** What may stand before a key that begins its line; in YAML it may be the first of an item. */
const indentation: Readonly<Record<Notation, RegExp>> = {
  yaml: /^[ \t]*(?:-[ ]+)*$/,
  toml: /^[ \t]*$/,
  json: /^[ \t]*$/,
};

function behind(
  text: string,
  map: ConfigMap,
  entry: ConfigEntry,
  name: string,
  value: string,
): TextEdit | null {
  const { key, value: node } = entry;
  if (node.kind !== 'scalar' || node.range.end <= node.range.start) return null;
  const notation = notationOf(text, map, entry);
  const lineStart = text.lastIndexOf('\n', key.start) + 1;
  const before = text.slice(lineStart, key.start);
  const valueEnd = node.range.end + (/["']/.test(text[node.range.end] ?? '') ? 1 : 0);
  if (!indentation[notation].test(before) || text.slice(key.start, valueEnd).includes('\n')) return null;
  const lineEnd = endOfLine(text, valueEnd);
  const newLine = `${text.includes('\r\n') ? '\r\n' : '\n'}${before.replaceAll('-', ' ')}`;
  if (notation === 'json') {
    // A comment behind the value would end up behind the new key.
    if (!/^[ \t]*,?[ \t]*$/.test(text.slice(valueEnd, lineEnd))) return null;
    return insert(valueEnd, `,${newLine}"${name}": ${written(value, notation)}`);
  }
  const separator = notation === 'toml' ? ' = ' : ': ';
  return insert(lineEnd, `${newLine}${name}${separator}${written(value, notation)}`);
}

const insert = (at: number, newText: string): TextEdit => ({ range: { start: at, end: at }, newText });

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}
