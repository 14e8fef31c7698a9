import type { DataPlace } from '../../facts/trainingConfig';
import type { Job } from './lookup';
import { mapsIn } from './maps';
import { textOf } from './values';

/** Words of keys, data sets and tasks for what a model could do before: benchmarks, harmful requests, data of other tasks. */
const guard =
  /bench|mmlu|hellaswag|gsm8k|if_?eval|truthful|arc_|harness|icl_tasks|eval_?gauntlet|safety|harm|refus|jailbreak|red_?team|replay|rehears|general|forget|ewc|\bkl_?(?:coef|penalty|weight)/i;

/** Whether the job names something that shows, or keeps, what the model could do before. */
export function readGuards({ root }: Job, data: readonly DataPlace[]): boolean {
  if (data.some(({ value, split }) => guard.test(value) || guard.test(split ?? ''))) return true;
  for (const { entries } of mapsIn(root)) {
    for (const [key, { value }] of entries)
      if (guard.test(key) || guard.test(textOf(value) ?? '')) return true;
  }
  return false;
}
