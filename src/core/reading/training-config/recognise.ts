import { type Phrase, phrase, type Words } from '../../text/say';
import type { ConfigMap, ConfigNode } from './configNode';
import type { Dialect } from './dialect';
import { dialects } from './dialects/all';
import { trlSettings } from './dialects/trl';
import { embeddedIn } from './embedded';
import { homeMade, homeMadeJob } from './homeMade';
import { homeMadeRetrieval } from './homeMadeRetrieval';
import { flatLookAlikes, wholeFileLookAlikes } from './lookAlikes';
import type { Job } from './lookup';
import { mapsIn, scalarsIn } from './maps';
import { readDatasets } from './readDatasets';
import { type RetrievalDialect, retrievalDialects } from './retrievalDialects';
import { firstText } from './settings';

/** What a config is. */
export type Recognition =
  | { readonly kind: 'job'; readonly job: Job; readonly dialect: Dialect; readonly found: readonly Words[] }
  | {
      readonly kind: 'retrieval';
      readonly job: Job;
      readonly dialect: RetrievalDialect;
      readonly found: readonly Words[];
    }
  /** What the file is instead, or what it comes nearest to; null where nothing came near. */
  | { readonly kind: 'other'; readonly instead: Phrase | null };

/**
 * A file that fits no tool may be of someone's own making.
 *
 * @param isTraining whether it is known to train something, so that only what it trains is in question
 */
export function recognise(roots: readonly ConfigNode[], text: string, isTraining = false): Recognition {
  const known = recogniseTool(roots, text);
  return known.kind === 'other' ? recogniseOwn(roots, known, isTraining) : known;
}

/**
 * Finds the outermost map that some tool would train or retrieve from; both are often wrapped in requests, manifests and
 * launchers.
 */
export function recogniseTool(roots: readonly ConfigNode[], text: string): Known {
  const known = knownIn(roots);
  if (known.kind !== 'other') return known;
  const embedded = knownIn(roots.flatMap(root => embeddedIn(text, scalarsIn(root))));
  return embedded.kind === 'other' ? known : embedded;
}

/** A job or a retrieval config of someone's own making, where nothing speaks against it. */
export function recogniseOwn(roots: readonly ConfigNode[], known: NotKnown, isTraining = false): Recognition {
  if (known.excluded) return { kind: 'other', instead: known.instead };
  const own = ownJob(roots, isTraining);
  if (own && !isNameless(own)) return own;
  const ofTrl = argumentsOfTrl(roots);
  const isWhole = ofTrl?.kind === 'job' && roots.includes(ofTrl.job.map);
  return (
    (isWhole ? ofTrl : (own ?? ofTrl)) ?? ownRetrieval(roots) ?? { kind: 'other', instead: known.instead }
  );
}

/** A job that names neither its model nor its data: all of it may be arguments of a tool. */
const isNameless = (own: Recognition): boolean =>
  own.kind === 'job' &&
  firstText(own.job, own.dialect.baseModel) === null &&
  readDatasets(own.job, own.dialect.datasets).length === 0;

type Known = Exclude<Recognition, { kind: 'other' }> | NotKnown;

interface NotKnown {
  readonly kind: 'other';
  readonly instead: Phrase | null;
  /** It has all that belongs to a tool, and something that does not. */
  readonly excluded: boolean;
}

function knownIn(roots: readonly ConfigNode[]): Known {
  let nearest: Phrase | null = null;
  for (const root of roots) {
    for (const map of mapsIn(root)) {
      const job = { map, root };
      for (const dialect of dialects) {
        const [first, ...others] = dialect.proof.filter(({ holds }) => !holds(job));
        if (first === undefined) return { kind: 'job', job, dialect, found: needsOf(dialect) };
        if (others.length > 0) continue;
        if (first.excludes) return { kind: 'other', instead: nearMiss(dialect, first.needs), excluded: true };
        if (first !== dialect.proof[0]) nearest ??= nearMiss(dialect, first.needs);
      }
      const retrieval = retrievalDialects.find(({ proof }) => proof.every(({ holds }) => holds(job)));
      if (retrieval) return { kind: 'retrieval', job, dialect: retrieval, found: needsOf(retrieval) };
    }
  }
  return { kind: 'other', instead: nearest, excluded: false };
}

const needsOf = ({ proof }: Pick<Dialect, 'proof'>): Words[] => proof.map(({ needs }) => needs);

const nearMiss = ({ name }: Dialect, needs: Words): Phrase =>
  phrase('The file resembles a job for {tool}, but that would need {needs}.', {
    tool: name,
    needs,
  });

function ownJob(roots: readonly ConfigNode[], isTraining: boolean): Recognition | null {
  for (const root of roots.flatMap(asMap)) {
    const whole = wholeFileLookAlikes.find(({ holds }) => holds({ map: root, root }));
    if (whole)
      return {
        kind: 'other',
        instead: phrase('The file {does}; it is no fine-tuning job.', { does: whole.what }),
      };
    const own = homeMadeJob(root, isTraining);
    if (own === null) continue;
    const flat = flatLookAlikes.find(({ holds }) => holds(own.job));
    if (flat) {
      return {
        kind: 'other',
        instead: phrase('The file {does}; it does not fine-tune a language model.', {
          does: flat.what,
        }),
      };
    }
    return { kind: 'job', job: own.job, dialect: homeMade, found: own.found };
  }
  return null;
}

/** A list of jobs is read as the map that it would be under a key. */
function asMap(root: ConfigNode): ConfigMap[] {
  if (root.kind === 'map') return [root];
  if (root.kind !== 'list' || root.items.length === 0) return [];
  if (!root.items.every(item => item.kind === 'map' && !isPlay(item))) return [];
  return [{ kind: 'map', range: root.range, entries: new Map([['jobs', { key: root.range, value: root }]]) }];
}

/** A list of what is done on which machines, as Ansible keeps it. */
const isPlay = ({ entries }: ConfigMap): boolean => entries.has('hosts') || entries.has('tasks');

/** Looked for last: the same arguments stand in many a file that says more. */
function argumentsOfTrl(roots: readonly ConfigNode[]): Recognition | null {
  for (const root of roots) {
    for (const map of mapsIn(root)) {
      const job = { map, root };
      if (!trlSettings.proof.every(({ holds }) => holds(job))) continue;
      return { kind: 'job', job, dialect: trlSettings, found: needsOf(trlSettings) };
    }
  }
  return null;
}

function ownRetrieval(roots: readonly ConfigNode[]): Recognition | null {
  for (const root of roots) {
    const own = root.kind === 'map' ? homeMadeRetrieval(root) : null;
    if (own) return { kind: 'retrieval', ...own };
  }
  return null;
}
