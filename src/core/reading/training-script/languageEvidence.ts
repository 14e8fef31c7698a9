import type { ConfigNode } from '../training-config/configNode';
import { madeOf } from './trace';
import { calledName, entryOf } from './values';

/** Classes that are language models, by the names of `transformers` and Unsloth. */
const languageModel =
  /(?:CausalLM(?:WithValueHead)?|ForSeq2SeqLM|LMHeadModel|WithLMHead|FastLanguageModel|FastModel|FastLlamaModel|FastQwen2Model|FastMistralModel|FastGemmaModel|(?:T5|Bart|Pegasus|ProphetNet|LED|Blenderbot|M2M100|Switch\w{0,20})ForConditionalGeneration|get_model_tokenizer|get_model_processor)$/;

/** Classes that are something else: images, sound, embeddings, classes. */
const otherModel =
  /Vision|Image|Video|Audio|Speech|Whisper|Wav2Vec|Hubert|CTC|ViT|Detr|Segment|Depth|Clip|CLIP|Sentence|Embedding|UNet|Diffusion|Pipeline|(?:VL|MoE)?VLFor|Llava|Blip|Idefics|PaliGemma|Pix2Struct|Donut|Layout|Timm|resnet|For(?:Sequence|Token)Classification|ForMaskedLM|ForQuestionAnswering|ForMultipleChoice|ForPreTraining|TimeSeries|Decision|(?<!T5|Bart|Pegasus|ProphetNet|LED|Blenderbot|M2M100|Transformers)ForConditionalGeneration/;

/** Functions that load nothing but language models. */
const loadsText = /^mlx_lm\.(?:utils\.)?load$/;

const loads = /\.(?:from_pretrained|from_preset|get_peft_model)$/;

export interface Evidence {
  readonly language: boolean;
  readonly other: string | null;
  /** Built without weights, to be trained from nothing. */
  readonly fromNothing: boolean;
}

/** What the calls behind a value say about the kind of model. */
export function evidenceIn(value: ConfigNode): Evidence {
  const calls = [...madeOf(value)].filter(node => calledName(node) !== '');
  return evidenceOf(calls);
}

/** The same for calls, wherever they stand. */
export function evidenceOf(calls: readonly ConfigNode[]): Evidence {
  const names = calls.map(calledName);
  const classes = names.map(name =>
    lastOf(name.replace(/\.\w{1,60}$/, found => (methods.test(found) ? '' : found))),
  );
  const textOnly = calls.some(call => isOff(entryOf(call, 'finetune_vision_layers')));
  const language =
    textOnly ||
    names.some(name => loadsText.test(name)) ||
    classes.some(name => languageModel.test(name)) ||
    calls.some(call => taskOf(call)?.endsWith('_LM') === true);
  const other =
    classes.find(
      name =>
        otherModel.test(name) && !/Tokenizer|Config$/.test(name) && !(textOnly && name === 'FastVisionModel'),
    ) ?? null;
  const built = names.some(
    (name, index) =>
      languageModel.test(classes[index] ?? '') &&
      (/\.from_config$/.test(name) || languageModel.test(lastOf(name))) &&
      !/^get_/.test(classes[index] ?? ''),
  );
  const loaded = names.some(
    (name, index) => loadsText.test(name) || (loads.test(name) && languageModel.test(classes[index] ?? '')),
  );
  return { language, other, fromNothing: built && !loaded };
}

/** Unsloth loads some models through a class for pictures, and trains their layers for text alone. */
const isOff = (node: ConfigNode | undefined): boolean => node?.kind === 'scalar' && node.value === false;

const methods = /^\.(?:from_pretrained|from_preset|get_peft_model|from_config|for_training|for_inference)$/;

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** `LoraConfig(task_type="CAUSAL_LM")`, also where the task is written `TaskType.CAUSAL_LM`. */
function taskOf(call: ConfigNode): string | undefined {
  const task = entryOf(call, 'task_type');
  if (task?.kind === 'scalar') return String(task.value);
  const member = entryOf(task, '[]');
  return member?.kind === 'scalar' ? String(member.value) : undefined;
}
