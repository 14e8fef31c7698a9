import type { ConfigEntry, ConfigNode } from '../training-config/configNode';
import { find, type Job } from '../training-config/lookup';
import type { Interpreter } from './interpreter';
import { adapterIn } from './readAdapter';
import { added, type ScriptDialect } from './scriptDialect';
import { dataNamed, madeOf, modelNamed } from './trace';
import { calledName, entryOf, origin, put, type Value } from './values';

/** The arguments of a call as a job, with what they were made from added. */
export function jobOf(call: Value, dialect: ScriptDialect, { calls }: Interpreter): Job {
  const map: Value = { ...call, entries: new Map(call.entries) };
  const job = { map, root: map };
  addMethods(map, call, calls);
  const model = dialect.model.flatMap(path => find(job, path) ?? []).map(({ node }) => node)[0] ?? null;
  addModel(job, dialect, calls);
  addData(job, dialect);
  const adapter = dialect.trainer ? adapterIn(map, model, calls) : null;
  if (adapter) put(map, added.adapter, adapter);
  return job;
}

function addMethods(map: Value, call: Value, calls: readonly Value[]): void {
  for (const each of calls) {
    const method = /\.(fit|set_hyperparameters|train)$/.exec(calledName(each))?.[1];
    if (method && entryOf(each, origin) === call) put(map, added.method(method), each);
  }
}

/** The model of the job; where it cannot be followed, the only one that the script loads. */
function addModel(
  job: Job & { readonly map: Value },
  { model, trainer }: ScriptDialect,
  calls: readonly Value[],
): void {
  for (const path of model) {
    const found = find(job, path);
    const name = found && modelNamed(found.node);
    if (name === null || found === null) continue;
    put(job.map, added.model, name, found.key ?? name.range);
    return;
  }
  if (!trainer) return;
  const loaded = calls.filter(call => /(?:LM|LMHeadModel|Model)\.from_pretrained$/.test(calledName(call)));
  const names = loaded.flatMap(call => modelNamed(call) ?? []);
  const [only] = names;
  if (only && names.every(({ value }) => value === only.value)) put(job.map, added.model, only);
}

function addData(job: Job & { readonly map: Value }, { data }: ScriptDialect): void {
  for (const path of data) {
    const found = find(job, path);
    if (found === null) continue;
    const split = splitIn(found.node);
    if (split) job.map.entries.set(added.split, split);
    const items = dataNamed(found.node);
    if (items.length === 0) continue;
    put(job.map, added.data, { kind: 'list', items, range: found.node.range }, found.key ?? found.node.range);
    return;
  }
}

/** The share that was split off the data before the rest of them is trained on. */
function splitIn(node: ConfigNode): ConfigEntry | null {
  for (const made of madeOf(node)) {
    const name = calledName(made);
    const share = entryOf(made, 'split_dataset_ratio');
    if (share) return { key: share.range, value: share };
    if (/(?:^|\.)(?:train_test_split|random_split)$/.test(name)) {
      const value = entryOf(made, 'test_size') ?? made;
      return { key: made.range, value };
    }
  }
  return null;
}
