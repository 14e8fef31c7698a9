import type { Facts } from '../facts/facts';
import type { Plan } from '../facts/plan';
import type { TrainingConfig } from '../facts/trainingConfig';

/** What is read of a config to hold it against what was decided. */
export type Job = Pick<
  TrainingConfig,
  | 'baseModel'
  | 'datasets'
  | 'output'
  | 'adapter'
  | 'evaluation'
  | 'epochs'
  | 'steps'
  | 'stopsEarly'
  | 'learningRate'
  | 'complete'
  | 'defaults'
  | 'documents'
>;

/** What one file of a workspace says that another may contradict. */
export type Bearing = {
  /** As the host writes paths: from its working folder, or from the root of a file system. */
  readonly path: string;
} & ({ readonly plan: Plan } | { readonly job: Job });

/** Null where the file says nothing of the kind. What is returned holds on to no text, so that many may be kept. */
export function bearingOf(path: string, facts: Facts | null): Bearing | null {
  if (facts?.kind === 'design-doc') {
    const { plan } = facts;
    const says = plan.refusal !== null || plan.lookups.length + plan.settings.length > 0;
    return says ? detached({ path, plan }) : null;
  }
  if (facts?.kind !== 'training-config' || facts.launches !== null || facts.datasets.length === 0)
    return null;
  const { baseModel, datasets, output, adapter, evaluation, epochs, steps, stopsEarly } = facts;
  const { learningRate, complete, defaults, documents } = facts;
  const job = { baseModel, datasets, output, adapter, evaluation, epochs, steps, stopsEarly };
  return detached({ path, job: { ...job, learningRate, complete, defaults, documents } });
}

/** A piece of a text keeps all of it in memory; a copy does not. */
const detached = (bearing: Bearing): Bearing => JSON.parse(JSON.stringify(bearing));
