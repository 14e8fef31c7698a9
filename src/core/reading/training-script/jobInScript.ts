import type { ConfigEntry, ConfigNode } from '../training-config/configNode';
import { find, type Job } from '../training-config/lookup';
import type { Interpreter } from './interpreter';
import { isOptimizer } from './optimizers';
import { adapterIn } from './readAdapter';
import { repetitionsOf } from './repetitions';
import { added, type ScriptDialect } from './scriptDialect';
import { dataNamed, madeOf, modelGiven, modelNamed } from './trace';
import { around, calledName, entryOf, origin, put, type Value } from './values';

/** The arguments of a call as a job, with what they were made from added. */
export function jobOf(call: Value, dialect: ScriptDialect, { calls }: Interpreter): Job {
  const map: Value = { ...call, entries: new Map(call.entries) };
  const job = { map, root: map };
  addMethods(map, call, calls);
  const models = dialect.model.flatMap(path => find(job, path)?.node ?? []);
  const model = models.find(node => modelNamed(node) !== null) ?? models[0] ?? null;
  addLoops(map, call);
  const object = entryOf(call, origin);
  if (object) put(map, added.object, object);
  const optimizer = calls.find(isOptimizer);
  if (optimizer) put(map, '(optimizer)', optimizer);
  addModel(job, dialect, calls);
  addData(job, dialect);
  const adapter = dialect.trainer ? adapterIn(map, model, calls) : null;
  if (adapter) put(map, added.adapter, adapter);
  return job;
}

const methods =
  /\.(fit|set_hyperparameters|from_pretrained|train|train_model|compile|forward_backward|optim_step)(?:_async)?$/;

function addMethods(map: Value, call: Value, calls: readonly Value[]): void {
  for (const each of calls) {
    const method = methods.exec(calledName(each))?.[1];
    // Keras also compiles a model to choose how it samples.
    if (method === 'compile' && !entryOf(each, 'optimizer') && !entryOf(each, '0')) continue;
    const object = entryOf(each, origin);
    if (method && (object === call || (object !== undefined && object === entryOf(call, origin))))
      put(map, added.method(method), each);
  }
}

/** How often the loops around a step of training run. */
function addLoops(map: Value, call: Value): void {
  const step = [call, entryOf(call, 'step'), entryOf(map, added.method('optim_step'))].find(node =>
    entryOf(node, around),
  );
  const { epochs, steps } = repetitionsOf(step);
  if (epochs) put(map, added.epochs, epochs);
  if (steps) put(map, added.steps, steps);
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
  const loaded = calls.filter(call =>
    /(?:LM|LMHeadModel|WithLMHead|WithValueHead|T5ForConditionalGeneration|(?<!Peft)Model)\.from_pretrained$|^mlx_lm\.load$/.test(
      calledName(call),
    ),
  );
  const names = loaded.flatMap(call => modelNamed(call) ?? []);
  const given =
    names.length > 0
      ? null
      : model.flatMap(path => find(job, path)?.node ?? []).flatMap(node => modelGiven(node) ?? [])[0];
  const only = names[0] ?? given;
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
