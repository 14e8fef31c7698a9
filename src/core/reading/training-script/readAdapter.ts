import type { ConfigNode, ConfigScalar } from '../training-config/configNode';
import { flagOf, textOf } from '../training-config/values';
import { madeOf, modelNamed } from './trace';
import { calledName, callee, entryOf, type Value } from './values';

const lora = /(?:^|\.)(?:LoraConfig|AdaLoraConfig|LoHaConfig|LoKrConfig)$/;
const otherAdapter =
  /(?:^|\.)(?:Prefix\w*|Prompt\w*|PTuning\w*|IA3|Adaption\w*|OFT|BOFT|VeRA|VBLoRA|LNTuning)Config$/i;
const wraps =
  /(?:^|\.)(?:get_peft_model|prepare_model|(?:Auto)?PeftModel(?:ForCausalLM)?(?:\.from_pretrained)?|add_adapter)$/;

/** Calls that change a model in its place. */
const adaptsInPlace = /(?:^|\.)(?:enable_lora|linear_to_lora_layers|inject_adapter_in_model)$/;

/**
 * How the weights are trained: `lora`, `qlora` or `full` at the place that says so, a map where it is something else,
 * null where nothing is said.
 */
export function adapterIn(job: Value, model: ConfigNode | null, calls: readonly Value[]): ConfigNode | null {
  const given = entryOf(job, 'peft_config');
  const none = given?.kind === 'scalar' && given.value === null ? given : null;
  const around = [given, model].flatMap(node => (node ? [...madeOf(node)] : []));
  const names = around.filter(node => calledName(node) !== '');
  const full = around.find(node => isOn(node, 'full_finetuning'));
  if (full) return scalar('full', full);
  if (names.some(node => otherAdapter.test(calledName(node)))) return { ...job, entries: new Map() };
  const found =
    names.find(node => lora.test(calledName(node))) ??
    names.find(node => wraps.test(calledName(node))) ??
    (names.length === 0 && !none ? calls.find(call => wraps.test(calledName(call))) : undefined) ??
    calls.find(call => adaptsInPlace.test(calledName(call)));
  if (found)
    return scalar(isQuantized([...around, ...madeOf(found)], model ?? found) ? 'qlora' : 'lora', found);
  // A trainer is given none where the model already has one.
  if (none) return { ...none, value: 'full' };
  return given ? { ...job, entries: new Map() } : null;
}

const isOn = (node: ConfigNode, key: string): boolean => {
  const value = entryOf(node, key);
  return value !== undefined && flagOf(value) === true;
};

const quantizedName = /(?:bnb-4bit|-4bit|int4|gptq|awq)/i;

const isQuantized = (around: readonly ConfigNode[], model: ConfigNode): boolean =>
  around.some(node => isOn(node, 'load_in_4bit')) ||
  quantizedName.test(textOf(modelNamed(model) ?? model) ?? '');

/** The value with the place of the name that is called. */
function scalar(value: string, call: ConfigNode): ConfigScalar {
  const range = entryOf(call, callee)?.range ?? call.range;
  return { kind: 'scalar', value, range };
}
