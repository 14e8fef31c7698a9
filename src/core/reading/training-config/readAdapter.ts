import type { Adapter, Setting } from '../../facts/trainingConfig';
import type { Dialect } from './dialect';
import { type Found, find, type Job } from './lookup';

/**
 * How the weights are trained; null where the file says it in words that are none of the three, or says nothing that the
 * tool would settle. Leaving the adapter out is how most of these formats say that all weights are trained.
 */
export function readAdapter(job: Job, { adapter: place, defaults }: Dialect): Setting<Adapter> | null {
  for (const { at, reads } of place.signs) {
    const found = find(job, at);
    const adapter = found ? reads(found.node) : undefined;
    if (found === null || adapter === undefined) continue;
    return adapter && settingOf(adapter, found, job, place.quantized);
  }
  const start = { node: job.map, key: null };
  return defaults.adapter && settingOf(defaults.adapter, start, job, place.quantized);
}

const settingOf = (
  adapter: Adapter,
  { node, key }: Found,
  job: Job,
  quantized: Dialect['adapter']['quantized'],
): Setting<Adapter> => ({
  value: adapter === 'lora' && quantized.some(({ holds }) => holds(job)) ? 'qlora' : adapter,
  range: node.range,
  key,
});
