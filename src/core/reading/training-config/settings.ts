import type { Setting } from '../../facts/trainingConfig';
import type { ConfigNode } from './configNode';
import type { NumberPlace } from './dialect';
import { find, type Job } from './lookup';
import { isReference, numberOf, textOf } from './values';

/** The first of these paths that leads to a text. */
export const firstText = (job: Job, paths: readonly string[]): Setting<string> | null =>
  first(job, paths, nameOf);

/** A text that says something by itself. */
const nameOf = (node: ConfigNode): string | null => {
  const text = textOf(node);
  return text === null || isReference(text) ? null : text;
};

/** The first of these places that leads to a number above zero; zero and -1 are spellings of "not set". */
export function firstNumber(job: Job, places: readonly NumberPlace[]): Setting<number> | null {
  for (const place of places) {
    const { at, unit } = typeof place === 'string' ? { at: place, unit: '' } : place;
    const found = first(job, [at], node => positive(withoutUnit(node, unit)));
    if (found !== null) return found;
  }
  return null;
}

function first<T>(
  job: Job,
  paths: readonly string[],
  read: (node: ConfigNode) => T | null,
): Setting<T> | null {
  for (const path of paths) {
    const found = find(job, path);
    const value = found ? read(found.node) : null;
    if (found && value !== null) return { value, range: found.node.range, key: found.key };
  }
  return null;
}

/** `3ep` as 3 where the unit is `ep`, and as nothing where it is another. */
function withoutUnit(node: ConfigNode, unit: string): ConfigNode {
  if (unit === '' || node.kind !== 'scalar') return node;
  const text = textOf(node);
  return { ...node, value: text?.endsWith(unit) ? text.slice(0, -unit.length) : null };
}

const positive = (node: ConfigNode): number | null => {
  const number = numberOf(node);
  return number !== null && number > 0 ? number : null;
};
