import type { ConfigMap, ConfigNode } from './configNode';
import type { Dialect } from './dialect';
import type { Job } from './lookup';

/** What the search for a job came to. */
export type Recognition = Recognised | NotRecognised;

export interface Recognised {
  readonly job: Job;
  readonly dialect: Dialect;
}

export interface NotRecognised {
  readonly job: null;
  /** What came nearest and what it lacks; null where nothing came near. */
  readonly nearMiss: string | null;
}

/** Maps looked at in one file; a job lies near the top even where it is wrapped. */
const mostMaps = 2_000;

/** Finds the outermost map that some tool would train from. Jobs are often wrapped in requests and launchers. */
export function recognise(roots: readonly ConfigNode[], dialects: readonly Dialect[]): Recognition {
  let nearest: NearMiss | null = null;
  for (const root of roots) {
    for (const map of mapsIn(root)) {
      const job = { map, root };
      for (const dialect of dialects) {
        const missing = dialect.proof.filter(({ holds }) => !holds(job));
        if (missing.length === 0) return { job, dialect };
        if (missing.length === 1 && nearest === null) nearest = { dialect, missing: missing[0]?.needs ?? '' };
      }
    }
  }
  return { job: null, nearMiss: nearest && sentence(nearest) };
}

interface NearMiss {
  readonly dialect: Dialect;
  readonly missing: string;
}

const sentence = ({ dialect, missing }: NearMiss): string =>
  `The file resembles a job for ${dialect.name} but lacks ${missing.replace(/^no /, 'this: no ')}.`;

/** Maps from the outside in; what an alias repeats comes once. */
function* mapsIn(root: ConfigNode): Generator<ConfigMap> {
  const queue: ConfigNode[] = [root];
  const seen = new Set<ConfigNode>();
  let maps = 0;
  for (let next = 0; next < queue.length && maps < mostMaps; next += 1) {
    const node = queue[next];
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'list') queue.push(...node.items);
    if (node.kind !== 'map') continue;
    maps += 1;
    yield node;
    for (const { value } of node.entries.values()) if (value.kind !== 'scalar') queue.push(value);
  }
}
