import type { Words } from '../../text/say';
import { type Condition, hasKey, hasText, hasTextLike, hasValue, isOn } from './condition';
import {
  besideLora,
  both,
  configFile,
  loraSettings,
  loraSizes,
  modelKeys,
  namesModel,
  qloraOfTexts,
  rowsOfTexts,
  targetsProjections,
  tokensBesideLora,
} from './homeMadeSigns';
import type { Job } from './lookup';

/** The four things that a training job speaks of. */
export interface EvidenceGroup {
  readonly name: 'model' | 'adapter' | 'training' | 'data';
  /** Hardly found in files of other kinds. */
  readonly strong: readonly Condition[];
  readonly weak: readonly Condition[];
}

const repository = /^[\w.-]{1,100}\/[\w.-]{1,200}$/;

/** Tools that train nothing but language models. */
const tuningTools: readonly string[] = [
  'axolotl',
  'llama-factory',
  'llama_factory',
  'llamafactory',
  'torchtune',
  'unsloth',
  'trl',
  'ms-swift',
  'mlx-lm',
  'mlx_lm',
  'litgpt',
  'sfttrainer',
  'dpotrainer',
  'peft',
];

/** Over the flat map of a file; the words are those of users' own repositories. */
export const evidenceGroups: readonly EvidenceGroup[] = [
  {
    name: 'model',
    strong: modelKeys.map(namesModel),
    weak: modelKeys.map(key => hasTextLike(key, repository, 'owner/model')),
  },
  {
    name: 'adapter',
    strong: [
      targetsProjections,
      qloraOfTexts,
      hasKey('bnb_4bit_quant_type'),
      hasKey('bnb_4bit_compute_dtype'),
      hasTextLike('task_type', /^causal_lm$/i, 'CAUSAL_LM'),
      hasTextLike('lora_task_type', /^causal_lm$/i, 'CAUSAL_LM'),
    ],
    weak: [
      ...loraSettings,
      ...['lora', 'qlora', 'use_lora', 'use_qlora', 'use_peft', 'peft'].map(hasKey),
      ...['load_in_4bit', 'load_in_8bit'].map(isOn),
      hasTextLike('method', /lora/i, 'qlora'),
    ],
  },
  {
    name: 'training',
    // A file of someone's own that says which tool it drives, or how language models alone are trained.
    strong: [
      ...[
        'training_type',
        'train_type',
        'trainer_type',
        'training_mode',
        'training_method',
        'preference_loss',
        'finetuning_type',
        'fine_tuning_type',
        'finetune_type',
        'method',
        'algorithm',
        'objective',
        'task',
      ].map(key => hasTextLike(key, /^(?:\w{1,20}[_-])?(?:sft|dpo|orpo|kto|grpo|rlhf)$/i, 'sft')),
      ...['framework', 'library', 'trainer', 'backend', 'engine', 'training_framework'].map(key =>
        hasValue(key, tuningTools),
      ),
      // Optimizers that hold the states of large models in eight bits.
      hasTextLike('optim', /^(?:paged_|adamw_(?:bnb_)?8bit)/i, 'paged_adamw_8bit'),
    ],
    weak: [
      'per_device_train_batch_size',
      'micro_batch_size',
      'gradient_accumulation_steps',
      'num_train_epochs',
      'num_epochs',
      'n_epochs',
      'epochs',
      'epoch',
      'learning_rate',
      'lr',
      'warmup_ratio',
      'max_steps',
      'train_steps',
    ].map(hasKey),
  },
  {
    name: 'data',
    strong: [
      ...[
        'train_file',
        'train_path',
        'train_data',
        'train_data_path',
        'data_train',
        'dataset_train',
        'train_jsonl',
      ].flatMap(rowsOfTexts),
      ...['dataset', 'dataset_path', 'dataset_file', 'data_path', 'data_file', 'dataset_dir'].map(besideLora),
      hasKey('chat_template'),
      ...['max_seq_length', 'max_seq_len', 'sequence_len', 'cutoff_len'].map(tokensBesideLora),
      // What NeMo leaves the question out of the loss by.
      hasKey('answer_only_loss'),
      // The column that TRL trains on.
      hasKey('dataset_text_field'),
      both('prompt', 'completion'),
    ],
    weak: [
      hasKey('dataset'),
      hasKey('datasets'),
      hasKey('data_prefix_train'),
      ...[
        'dataset_name',
        'dataset_path',
        'data_path',
        'data_dir',
        'train_file',
        'train_path',
        'training_file',
        'training_data',
        'training_set',
        'data_training',
        'preference_file',
        'dpo_file',
        'sft_file',
      ].map(hasText),
    ],
  },
];

/** Which evidence a flat map has, group by group. */
export interface Score {
  readonly strong: ReadonlySet<EvidenceGroup['name']>;
  readonly any: ReadonlySet<EvidenceGroup['name']>;
  /** What was found, as the sentences of the status name it. */
  readonly found: readonly Words[];
  /** Whether the file trains at all: quantization alone is also used to run a model. */
  readonly trains: boolean;
  /** Whether it changes the LoRA of another config that it names. */
  readonly extendsAnother: boolean;
}

export function scoreOf(flat: Job): Score {
  const met = (conditions: readonly Condition[]) => conditions.find(({ holds }) => holds(flat));
  const groups = evidenceGroups.map(({ name, strong, weak }) => ({
    name,
    strong: met(strong),
    weak: met(weak),
  }));
  const any = new Set(groups.flatMap(({ name, strong, weak }) => (strong || weak ? [name] : [])));
  return {
    strong: new Set(groups.flatMap(({ name, strong }) => (strong ? [name] : []))),
    any,
    found: groups.flatMap(({ strong, weak }) => (strong ?? weak)?.needs ?? []),
    trains: any.has('training') || met(loraSettings) !== undefined,
    extendsAnother:
      targetsProjections.holds(flat) &&
      met(loraSizes) !== undefined &&
      ['extends', 'inherits', 'inherit_from', 'base_config', '_base_', 'defaults'].some(key =>
        hasTextLike(key, configFile, 'base.yaml').holds(flat),
      ),
  };
}

/** One of these keys occurs in every file that trains. */
export const homeMadeKeys: readonly string[] = evidenceGroups
  .filter(({ name }) => name === 'training')
  .flatMap(({ weak }) => weak)
  .concat(loraSettings)
  .flatMap(({ keys }) => keys);
