import type { ConfigMap, ConfigNode } from './configNode';
import type { Dialect } from './dialect';
import { homeMade, homeMadeJob } from './homeMade';
import { flatLookAlikes, wholeFileLookAlikes } from './lookAlikes';
import type { Job } from './lookup';

/** What the search for a job came to. */
export type Recognition = Recognised | NotRecognised;

export interface Recognised {
  readonly job: Job;
  readonly dialect: Dialect;
  /** The evidence, as the status names it. */
  readonly found: readonly string[];
}

export interface NotRecognised {
  readonly job: null;
  /** What the file is instead, or what it comes nearest to and lacks; null where nothing came near. */
  readonly instead: string | null;
}

/** Maps looked at in one file; a job lies near the top even where it is wrapped. */
const mostMaps = 2_000;

/**
 * Finds the outermost map that some tool would train from. Jobs are often wrapped in requests and launchers. A file that
 * fits no tool may still be a job of someone's own making.
 */
export function recognise(roots: readonly ConfigNode[], dialects: readonly Dialect[]): Recognition {
  let nearest: string | null = null;
  for (const root of roots) {
    for (const map of mapsIn(root)) {
      const job = { map, root };
      for (const dialect of dialects) {
        const missing = dialect.proof.filter(({ holds }) => !holds(job));
        if (missing.length === 0) return { job, dialect, found: dialect.proof.map(({ needs }) => needs) };
        const [only, ...more] = missing;
        if (only === undefined || more.length > 0) continue;
        if (only.excludes) return { job: null, instead: nearMiss(dialect, only.needs) };
        if (only !== dialect.proof[0]) nearest ??= nearMiss(dialect, only.needs);
      }
    }
  }
  return recogniseHomeMade(roots, nearest);
}

function recogniseHomeMade(roots: readonly ConfigNode[], nearest: string | null): Recognition {
  for (const root of roots) {
    if (root.kind !== 'map') continue;
    const whole = wholeFileLookAlikes.find(({ holds }) => holds({ map: root, root }));
    if (whole) return { job: null, instead: `The file ${whole.what}; it is no fine-tuning job.` };
    const own = homeMadeJob(root);
    if (own === null) continue;
    const flat = flatLookAlikes.find(({ holds }) => holds(own.job));
    if (flat) return { job: null, instead: `The file ${flat.what}; it does not fine-tune a language model.` };
    return { job: own.job, dialect: homeMade, found: own.found };
  }
  return { job: null, instead: nearest };
}

const nearMiss = ({ name }: Dialect, needs: string): string =>
  `The file resembles a job for ${name}, but that would need ${needs}.`;

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
