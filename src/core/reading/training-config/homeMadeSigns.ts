import { phrase } from '../../text/say';
import { type Condition, hasKey, hasTextLike, isOn } from './condition';
import { namesLanguageModel, served } from './languageModels';
import { findAll, type Job } from './lookup';
import { textOf } from './values';

/** Where a flat map names the model, best first. */
export const modelKeys: readonly string[] = [
  'base_model',
  'model_name_or_path',
  'pretrained_model_name_or_path',
  'base_model_name_or_path',
  'pretrained_model_name',
  'base_model_name',
  'base_model_id',
  'base_model_path',
  'model_base',
  'name_or_path',
  'model_id',
  'model_name',
  'model_path',
  'model_pretrained',
  'partial_pretrain',
  'pretrained',
  'pretrain',
  'model',
];

/** Rows of texts; other formats hold tables as well, unless their names say that somebody talks in them. */
const rows = /\.jsonl$/i;
const talk =
  /(?:^|[/_.-])(?:sft|chats?|instruct(?:ions?)?|alpaca|sharegpt|conversations?|dialog(?:ue)?s?)(?=[/_.-]).{0,100}\.(?:json|parquet|csv)$/i;
/** `model: qwen3_8b.yaml` is a file that describes a model, as programs for pretraining have them. */
export const configFile = /\.(?:ya?ml|json|toml|py)$/i;
const projections = [
  'q_proj',
  'k_proj',
  'v_proj',
  'o_proj',
  'gate_proj',
  'up_proj',
  'down_proj',
  'c_attn',
  'qkv_proj',
  'gate_up_proj',
  'query_key_value',
  'Wqkv',
  'wqkv',
  'attn_q',
  'attn_k',
  'attn_v',
];

/** A model that somebody else serves can be asked as well as tuned. */
const asks = (job: Job): boolean =>
  ['temperature', 'provider', 'api_key', 'max_tokens', 'agents'].some(key => hasKey(key).holds(job)) &&
  !['learning_rate', 'lr', 'learning_rate_multiplier', 'training_file', 'suffix'].some(key =>
    hasKey(key).holds(job),
  );

export const namesModel = (path: string): Condition => ({
  needs: phrase('a language model in `{path}`', { path }),
  keys: [path],
  holds: job =>
    findAll(job, path).some(({ node }) => {
      const text = textOf(node) ?? '';
      return namesLanguageModel(text) && !configFile.test(text) && !(served.test(text) && asks(job));
    }),
});

export const targetsProjections: Condition = {
  needs: phrase('target modules such as `q_proj`'),
  keys: ['target_modules'],
  holds: job =>
    ['target_modules[]', 'lora_target_modules[]'].some(path =>
      findAll(job, path).some(({ node }) => projections.includes(textOf(node) ?? '')),
    ),
};

/** Encoders and models of pictures call their projections otherwise. */
export const qloraOfTexts: Condition = {
  ...isOn('use_qlora'),
  holds: job =>
    ['use_qlora', 'qlora_enabled'].some(key => isOn(key).holds(job)) &&
    !findAll(job, 'target_modules[]').some(({ node }) =>
      /^(?:query|key|value|to_[qkv]|qkv|proj)$/.test(textOf(node) ?? ''),
    ),
};

export const both = (one: string, other: string): Condition => ({
  needs: phrase('`{one}` beside `{other}`', { one, other }),
  keys: [other],
  holds: job => hasKey(one).holds(job) && hasKey(other).holds(job),
});

export const loraSizes: readonly Condition[] = [
  both('lora_r', 'lora_alpha'),
  both('lora_rank', 'lora_alpha'),
  both('r', 'lora_alpha'),
];

/** Settings of a LoRA; speech and image models are trained with the same ones. */
export const loraSettings: readonly Condition[] = [targetsProjections, ...loraSizes];

/** Rows of JSON are texts where a LoRA learns from them. */
export const besideLora = (key: string): Condition => {
  const names = hasTextLike(key, rows, 'chats.jsonl');
  return { ...names, holds: job => names.holds(job) && loraSizes.some(({ holds }) => holds(job)) };
};

/** Texts have a length in tokens where a LoRA of four bits learns from them. */
export const tokensBesideLora = (key: string): Condition => {
  const length = hasKey(key);
  return {
    ...length,
    holds: job =>
      length.holds(job) &&
      isOn('load_in_4bit').holds(job) &&
      [...loraSizes, hasKey('lora_r'), hasKey('lora_rank')].some(({ holds }) => holds(job)),
  };
};

/** Rows that a language model may learn from, unless the file speaks of no model or of one of another kind. */
export const rowsOfTexts = (key: string): Condition[] => {
  const texts = hasTextLike(key, rows, 'train.jsonl');
  const talks = hasTextLike(key, talk, 'chats.json');
  return [
    { ...texts, holds: job => texts.holds(job) && speaksOfModel(job) && !namesAnyOther(job) },
    { ...talks, holds: job => talks.holds(job) && !namesAnyOther(job) },
  ];
};

const speaksOfModel = (job: Job): boolean =>
  modelKeys.some(key => hasKey(key).holds(job)) || loraSizes.some(({ holds }) => holds(job));

/** `two_tower`; folders and names of one's own have a path, or say that they are language models. */
const namesAnyOther = (job: Job): boolean =>
  [...modelKeys, 'model_type', 'model_arch', 'arch', 'architecture'].some(key =>
    findAll(job, key).some(({ node }) => {
      const text = textOf(node);
      return (
        text !== null &&
        !/[/\\.$:]|lm|causal|decoder|base|chat|instruct/i.test(text) &&
        !namesLanguageModel(text)
      );
    }),
  );
