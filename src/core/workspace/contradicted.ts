import type { Bearing } from './bearing';
import { type Contradiction, contradictionsBetween } from './contradictions';
import { areNeighbors, isAbout } from './sameProject';

/** A contradiction, with the file at its other end. */
export interface ContradictedBy extends Contradiction {
  readonly by: string;
}

/** What other files of the workspace say otherwise than this one, in their order. */
export const contradicted = (one: Bearing, others: readonly Bearing[]): ContradictedBy[] =>
  others.flatMap(other => between(one, other).map(found => ({ ...found, by: other.path })));

/** The files that contradict another one: only these need a second look. */
export function contradictedFiles(bearings: readonly Bearing[]): ReadonlySet<string> {
  const plans = bearings.filter(bearing => 'plan' in bearing);
  const jobs = bearings.filter(bearing => 'job' in bearing);
  const pairs = plans.flatMap(plan =>
    jobs.filter(job => between(plan, job).length > 0).map(job => [plan, job]),
  );
  return new Set(pairs.flat().map(({ path }) => path));
}

function between(one: Bearing, other: Bearing): Contradiction[] {
  if ('plan' in one) return 'job' in other ? ofPair(one, other) : [];
  return 'plan' in other ? ofPair(other, one) : [];
}

function ofPair(
  { path: document, plan }: Extract<Bearing, { plan: unknown }>,
  { path: config, job }: Extract<Bearing, { job: unknown }>,
): Contradiction[] {
  const isOneProject = areNeighbors(document, config) && isAbout(plan, document, config, job);
  return isOneProject ? contradictionsBetween(plan, job) : [];
}
