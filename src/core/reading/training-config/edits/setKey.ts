import type { TextEdit } from '../../../text/textEdit';
import type { ConfigEntry, ConfigMap, ConfigNode } from '../configNode';
import type { Job } from '../lookup';
import { addKey } from './addKey';
import { notationOf, written } from './notation';

/**
 * Gives the key at a path such as `data.val_split` a value: in place of the one it has, else in a new line.
 * Null where the map around it is not there, or the value is no plain one.
 */
export function setKey(
  text: string,
  job: Job,
  path: string,
  value: string,
  near: readonly string[],
): TextEdit | null {
  const steps = path.split('.');
  const name = steps.pop() ?? '';
  const map = steps.reduce<ConfigNode | undefined>(
    (node, step) => (node?.kind === 'map' ? node.entries.get(step)?.value : undefined),
    job.map,
  );
  if (map?.kind !== 'map') return null;
  const entry = map.entries.get(name);
  return entry === undefined ? addKey(text, map, name, value, near) : replaceValue(text, map, entry, value);
}

function replaceValue(text: string, map: ConfigMap, entry: ConfigEntry, value: string): TextEdit | null {
  const { range, kind } = entry.value;
  if (kind !== 'scalar') return null;
  if (range.end > range.start) {
    const isQuoted = /["']/.test(text[range.start - 1] ?? '');
    return { range, newText: isQuoted ? value : written(value, notationOf(text, map, entry)) };
  }
  // A key without a value, which only YAML has.
  const colon = text.indexOf(':', entry.key.end);
  if (colon < 0 || text.slice(entry.key.end, colon).trim() !== '') return null;
  return { range: { start: colon + 1, end: colon + 1 }, newText: ` ${value}` };
}
