import { mix, wordHashes } from './wordHashes';

/** Words at the start and at the end of a task that tell it from another one about the same long context. */
const edge = 12;

/** A row as it is compared: its words in order, and every run of three words once, as ascending hashes. */
export interface Fingerprint {
  /** Equal for rows that have the same words in the same order. */
  readonly exact: number;
  readonly shingles: Uint32Array;
  /** The runs of the answer and of the edges of the task, where a question stands if a long context surrounds it. */
  readonly edges: Uint32Array;
}

export function fingerprint(task: string, answer: string): Fingerprint {
  const asked = wordHashes(task);
  const said = wordHashes(answer);
  const words = [...asked, ...said];
  const shingles = shinglesOf(words);
  const isShort = asked.length <= 2 * edge;
  const edges = isShort ? shingles : shinglesOf([...asked.slice(0, edge), ...asked.slice(-edge), ...said]);
  return { exact: exactHash(words), shingles, edges };
}

function shinglesOf(words: readonly number[]): Uint32Array {
  const shingles = new Set<number>();
  let [first = 0, second = 0] = words;
  for (const third of words.slice(2)) {
    shingles.add(mix(mix(mix(0, first), second), third) >>> 0);
    [first, second] = [second, third];
  }
  return Uint32Array.from(shingles).sort();
}

/** 53 bits of two independent hashes: with a million rows, two different ones meet once in ten thousand files. */
function exactHash(words: readonly number[]): number {
  const high = words.reduce(mix, 1) >>> 0;
  const low = words.reduce(mix, 2) >>> 11;
  return high * 2 ** 21 + low;
}

/** Shared runs as a part of all runs of both (Jaccard), 0 to 1. Both lists ascend. */
export function similarity(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const left = one[i] ?? 0;
    const right = other[j] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared / Math.max(1, one.length + other.length - shared);
}

/** Fewest rows in which a run is taken for a part of the prompt that rows share. */
const fewestSharing = 6;

/** Runs that stand in more than a tenth of the rows: instructions that the set repeats, which make no two rows alike. */
export function commonShingles(rows: readonly Fingerprint[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { shingles } of distinct(rows)) {
    for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  const limit = Math.max(fewestSharing, rows.length / 10);
  return new Set([...counts].filter(([, count]) => count >= limit).map(([shingle]) => shingle));
}

const distinct = (rows: readonly Fingerprint[]): Iterable<Fingerprint> =>
  new Map(rows.map(row => [row.exact, row])).values();
