import type { Setting } from '../../facts/trainingConfig';
import type { TextRange } from '../../text/textRange';
import type { ConfigNode } from './configNode';
import type { DatasetPlace, Dialect } from './dialect';
import { type Found, find, findAll, type Job } from './lookup';
import { textOf } from './values';

/** A data set by name, and the places beside which a comment may say more about it. */
export interface NamedDataset extends Setting<string> {
  readonly described: readonly TextRange[];
}

/** Data sets of one job at most; the largest published mixture has about a hundred. */
const mostDatasets = 1_000;

/** Names of loaders, which say how a file is read but not which. */
const loaders = new Set(['json', 'jsonl', 'csv', 'parquet', 'text', 'arrow', 'pandas', 'webdataset']);

/** The data sets that a job trains on, each once, where it is first named. */
export function readDatasets(job: Job, { datasets: places, oneDatasetPlace }: Dialect): NamedDataset[] {
  const perPlace = places.map(place => datasetsAt(job, place));
  const all = oneDatasetPlace ? (perPlace.find(({ length }) => length > 0) ?? []) : perPlace.flat();
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
  if (place.named && found.node.kind === 'map') return namedBy(found.node, place.named, job);
  const whole = named(found, found.node);
  return place.separator ? whole.flatMap(each => split(each, place.separator ?? ',')) : whole;
}

function namedBy(node: ConfigNode, keys: readonly string[], job: Job): NamedDataset[] {
  if (node.kind !== 'map') return [];
  const own = { map: node, root: job.root };
  for (const key of keys) {
    const names = findAll(own, `${key}[]`).flatMap(found => named(found, node));
    if (names.length > 0) return names;
  }
  return [];
}

function named({ node, key }: Found, described: ConfigNode): NamedDataset[] {
  const value = textOf(node);
  if (value === null || loaders.has(value)) return [];
  return [{ value, range: node.range, key, described: [described.range] }];
}

const keysOf = (node: ConfigNode): NamedDataset[] =>
  node.kind === 'map'
    ? Array.from(node.entries, ([value, { key, value: weight }]) => ({
        value,
        range: key,
        key,
        described: [weight.range],
      }))
    : [];

/** How often a data set is drawn from, written behind its name. */
const weight = /:\d{0,9}\.?\d{1,9}$/;

/** `one,two` names two data sets; each keeps its own place where the text is as written. */
function split(dataset: NamedDataset, separator: string): NamedDataset[] {
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
