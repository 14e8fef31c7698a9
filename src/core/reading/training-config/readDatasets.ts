import type { DataPlace, Setting } from '../../facts/trainingConfig';
import type { TextRange } from '../../text/textRange';
import type { ConfigMap, ConfigNode } from './configNode';
import type { DatasetPlace } from './dialect';
import { type Found, find, findAll, type Job } from './lookup';
import { firstText } from './settings';
import { isPlaceholder, isReference, textOf } from './values';

/** A data set by name, and the places beside which a comment may say more about it. */
export interface NamedDataset extends DataPlace {
  readonly revision: Setting<string> | null;
  readonly described: readonly TextRange[];
}

/** Data sets of one job at most; the largest published mixture has about a hundred. */
const mostDatasets = 1_000;

/** Names of loaders, which say how a file is read but not which. */
const loaders = new Set(['json', 'jsonl', 'csv', 'parquet', 'text', 'arrow', 'pandas', 'webdataset']);

/** The data sets that a job trains on, each once, where it is first named. */
export function readDatasets(
  job: Job,
  places: readonly DatasetPlace[],
  onlyFirstPlace = false,
): NamedDataset[] {
  const perPlace = places.map(place => datasetsAt(job, place));
  const all = onlyFirstPlace ? (perPlace.find(({ length }) => length > 0) ?? []) : perPlace.flat();
  const byName = new Map<string, NamedDataset>();
  for (const dataset of all.slice(0, mostDatasets)) {
    if (!byName.has(dataset.value)) byName.set(dataset.value, dataset);
  }
  return [...byName.values()];
}

function datasetsAt(job: Job, place: DatasetPlace): NamedDataset[] {
  const [first, ...others] = findAll(job, place.at).flatMap(found => namesIn(found, place, job));
  if (first === undefined) return [];
  // What stands above the whole list is said of its first data set, so that it is said once.
  const above = find(job, place.at.replace(/[.[].*$/, ''))?.key;
  return [above ? { ...first, described: [...first.described, above] } : first, ...others];
}

function namesIn(found: Found, place: DatasetPlace, job: Job): NamedDataset[] {
  if (place.byKey) return keysOf(found.node);
  if (found.node.kind === 'map') return place.named ? namedBy(found.node, place, job) : [];
  const split = place.split === undefined ? null : firstText(job, [place.split]);
  if (place.needsSplit && split === null) return [];
  const whole = named(found, found.node).map(each => ({ ...each, split: split?.value ?? null }));
  return place.separator ? whole.flatMap(each => separated(each, place.separator ?? ',')) : whole;
}

function namedBy(node: ConfigMap, { named: keys = [], split, revision }: DatasetPlace, job: Job) {
  const own = { map: node, root: job.root };
  for (const key of keys) {
    const given = findAll(own, `${key}[]`);
    if (given.some(found => isPlaceholder(found.node))) return [];
    const names = given.flatMap(found => named(found, node));
    if (names.length === 0) continue;
    return names.map(each => ({
      ...each,
      split: split === undefined ? null : (firstText(own, [split])?.value ?? null),
      revision: revision === undefined ? null : firstText(own, [revision]),
    }));
  }
  return [];
}

function named({ node, key }: Found, described: ConfigNode): NamedDataset[] {
  const value = textOf(node);
  if (value === null || loaders.has(value) || isReference(value)) return [];
  return [{ value, range: node.range, key, split: null, revision: null, described: [described.range] }];
}

const keysOf = (node: ConfigNode): NamedDataset[] =>
  node.kind === 'map'
    ? Array.from(node.entries, ([value, { key, value: weight }]) => ({
        value,
        range: key,
        key,
        split: null,
        revision: null,
        described: [weight.range],
      }))
    : [];

/** How often a data set is drawn from, written behind its name. */
const weight = /:\d{0,9}\.?\d{1,9}$/;

/** `one,two` names two data sets; each keeps its own place where the text is as written. */
function separated(dataset: NamedDataset, separator: string): NamedDataset[] {
  const { value, range } = dataset;
  const asWritten = range.end - range.start === value.length;
  let offset = range.start;
  return value.split(separator).flatMap(part => {
    const start = offset + part.length - part.trimStart().length;
    offset += part.length + separator.length;
    const name = part.trim().replace(weight, '');
    const own = asWritten ? { start, end: start + name.length } : range;
    return name === '' ? [] : [{ ...dataset, value: name, range: own }];
  });
}
