import type { Adapter, Setting } from '../../facts/trainingConfig';
import type { AdapterPlace } from './dialect';
import { find, type Job } from './lookup';

export interface AdapterReading {
  readonly adapter: Setting<Adapter> | null;
  /** Whether the file says how, if only in words that are none of the three. */
  readonly stated: boolean;
}

/** How the weights are trained, as far as the file says so. */
export function readAdapter(job: Job, { signs, quantized }: AdapterPlace): AdapterReading {
  for (const { at, reads } of signs) {
    const found = find(job, at);
    const adapter = found ? reads(found.node) : undefined;
    if (found === null || adapter === undefined) continue;
    if (adapter === null) return { adapter: null, stated: true };
    const value = adapter === 'lora' && quantized.some(({ holds }) => holds(job)) ? 'qlora' : adapter;
    return { adapter: { value, range: found.node.range, key: found.key }, stated: true };
  }
  return { adapter: null, stated: false };
}
