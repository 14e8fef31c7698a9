import type { Adapter, Setting } from '../../facts/trainingConfig';
import type { AdapterPlace, Dialect } from './dialect';
import { find, type Job } from './lookup';

/** How the weights are trained, as far as the file says; null also where it says it in words that are none of the three. */
export function readAdapter(job: Job, { adapter: place }: Dialect): Setting<Adapter> | null {
  for (const { at, reads } of place.signs) {
    const found = find(job, at);
    const adapter = found ? reads(found.node) : undefined;
    if (found === null || adapter === undefined) continue;
    return adapter && { value: shortened(adapter, job, place), range: found.node.range, key: found.key };
  }
  return null;
}

/** How the tool trains the weights where the file does not say; null where it says something, and where that depends. */
export function defaultAdapter(job: Job, { adapter: place, defaults }: Dialect): Adapter | null {
  const says = place.signs.some(({ at, reads }) => {
    const found = find(job, at);
    return found !== null && reads(found.node) !== undefined;
  });
  return says || defaults.adapter === null ? null : shortened(defaults.adapter, job, place);
}

/** A LoRA beside weights that are held in four bits is a QLoRA. */
const shortened = (adapter: Adapter, job: Job, { quantized }: AdapterPlace): Adapter =>
  adapter === 'lora' && quantized.some(({ holds }) => holds(job)) ? 'qlora' : adapter;
