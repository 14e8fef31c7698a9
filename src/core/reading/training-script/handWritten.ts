import { phrase } from '../../text/say';
import type { ConfigNode } from '../training-config/configNode';
import { namesOtherModel } from '../training-config/languageModels';
import { textOf } from '../training-config/values';
import { ownLoop } from './dialects/loops';
import type { Interpreter } from './interpreter';
import { jobOf } from './jobInScript';
import { type Evidence, evidenceIn, evidenceOf } from './languageEvidence';
import { isOptimizer } from './optimizers';
import type { FoundJob } from './recogniseScript';
import { repetitionsOf } from './repetitions';
import { added } from './scriptDialect';
import { dataNamed, loadsData, madeOf } from './trace';
import { argumentOf, around, calledName, emptyValue, entryOf, put, type Value } from './values';

/** Gradients, as PyTorch, Flax, Optax and MLX take them, or a loop of Llama Cookbook, which was called Llama Recipes. */
const step =
  /(?:^|\.)(?:backward|apply_gradients|opt(?:im|imizer)?\.update)$|^optax\.apply_updates$|^llama_(?:recipes|cookbook)\.(?:\w+\.){0,3}train$/;

const engine = /(?:^|\.)deepspeed\.initialize$/;

/** Optimizers of Optax and MLX meet the weights only in each step. */
const takesNoWeights = /^(?:optax|mlx\.optimizers)\./;

/** Optimizers of one script that are looked at, at most. */
const mostOptimizers = 20;

/** A loop of training that somebody wrote out: gradients, and an optimizer over the weights of a language model. */
export function handWrittenJob(script: Interpreter): FoundJob | null {
  const { calls } = script;
  const steps = calls.filter(call => step.test(calledName(call)));
  const taken = steps.find(each => repetitionsOf(each).epochs) ?? steps.find(isInLoop) ?? steps[0];
  if (taken === undefined) return null;
  const optimizers = calls.filter(call => isOptimizer(call) || engine.test(calledName(call)));
  for (const call of optimizers.slice(0, mostOptimizers)) {
    const weights = takesNoWeights.test(calledName(call))
      ? null
      : argumentOf(call, ['params', 'model_parameters', 'model', '0']);
    if (weights === undefined || !isLanguageModel(weights, calls)) continue;
    const job = jobOf(wholeOf(call, weights, taken, calls), ownLoop, script);
    const model = textOf(job.map.entries.get(added.model)?.value ?? emptyValue(call.range));
    if (model !== null && namesOtherModel(model)) continue;
    const name = calledName(call);
    return {
      job,
      dialect: ownLoop,
      reason: phrase('It trains in a loop of its own: it calls `{name}`.', { name }),
    };
  }
  return null;
}

/** What is shown once for one batch is no training, if there is a loop as well. */
const isInLoop = (step: Value): boolean => {
  const loops = entryOf(step, around);
  return loops?.kind === 'list' && loops.items.length > 0;
};

/** The parts of the job under the names by which the dialect knows them. */
function wholeOf(call: Value, weights: ConfigNode | null, step: Value, calls: readonly Value[]): Value {
  const whole = emptyValue(call.range);
  const trainedModel = weights ?? entryOf(step, '0');
  if (trainedModel) put(whole, 'model', trainedModel);
  put(whole, 'optimizer', call);
  put(whole, 'step', step);
  const loops = entryOf(step, around) ?? step;
  // Where no loop goes through the rows, the step itself comes from what was read.
  const read = dataNamed(loops).length > 0 ? loops : [...madeOf(step)].find(loadsData);
  put(whole, 'data', read ?? loops);
  const trained = new Set(madeOf(loops));
  const other = calls.find(each => /(?:^|\.)DataLoader$/.test(calledName(each)) && !trained.has(each));
  if (other && [...trained].some(node => /(?:^|\.)DataLoader$/.test(calledName(node))))
    put(whole, 'held_back', other);
  return whole;
}

const isWeights = (call: ConfigNode): boolean =>
  /(?:^|\.)(?:(?:named_)?parameters|filter|list|prepare|to|cuda|train)$/.test(calledName(call));

function isLanguageModel(weights: ConfigNode | null, calls: readonly Value[]): boolean {
  if (weights === null) return fits(evidenceOf(calls));
  const within = [...madeOf(weights)].filter(node => calledName(node) !== '');
  const own = evidenceIn(weights);
  if (own.language || own.other) return fits(own);
  // Where the weights come from elsewhere, the only kind of model that the script has counts.
  const isOpen = within.some(node => /parameters$/.test(calledName(node))) && within.every(isWeights);
  return isOpen && fits(evidenceOf(calls));
}

const fits = ({ language, other, fromNothing }: Evidence): boolean =>
  language && other === null && !fromNothing;
