import type { Words } from '../../text/say';
import { type Condition, hasKey, hasTextLike, hasValue, isNotOff, isOn } from './condition';
import type { ConfigMap, ConfigNode } from './configNode';
import { type AdapterSign, byFlag, byValue, type Dialect } from './dialect';
import { flatten } from './flatten';
import { scoreOf } from './homeMadeEvidence';
import { modelKeys } from './homeMadeSigns';
import type { Job } from './lookup';
import { withUsualNames } from './usualNames';
import { flagOf, textOf } from './values';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Names of what is held back, as a share, a number, a file or a part of the data. */
const heldBack = words(`
  val_set_size val_size val_split val_ratio val_fraction val_split_ratio val_split_fraction
  validation_split validation_size validation_ratio validation_fraction validation_split_percentage
  validation_split_ratio validation_percentage valid_split valid_size valid_ratio val_pct val_percent dev_size dev_ratio
  eval_split eval_size eval_ratio eval_fraction eval_set_size eval_split_ratio eval_percentage
  test_size test_split test_split_size test_split_ratio test_ratio holdout_size holdout_ratio holdout_fraction
  split_validation split_val splits_validation splits_val train_test_split holdout hold_out held_out`);

const heldBackFiles = words(`
  validation_file validation_file_dir validation_path validation_dir validation_data validation_data_path validation_dataset
  val_file val_path val_dir val_data val_data_path val_dataset val_jsonl valid_file valid_data
  validation_datasets eval_datasets valid_datasets eval_file eval_path eval_dir eval_uri val_uri holdout_dir eval_data eval_data_path eval_dataset eval_jsonl test_datasets
  data_files_validation data_files_val data_files_valid data_files_test data_files_dev files_validation files_val holdout_set validation_set val_set eval_set dev_set valset validset devset val_ds valid_ds validation_ds eval_ds dev_ds dev_file dev_path dev_data data_dev dataset_dev corpus_dev corpus_val corpus_valid corpus_validation corpus_eval
  data_val data_valid data_validation data_eval data_test dataset_test dataset_val dataset_validation dataset_eval data_prefix_validation`);

const trainingFiles = words(`
  train_file train_files train_path train_dir train_data train_data_path train_data_file train_jsonl train_dataset train_datasets
  train_uri training_set train_set trainset data_training dataset_training data_files_train files_train sft_file dpo_file preference_file train_dataset_path train_dataset_name train_file_dir train_data_dir train_data_files train_jsonl_path
  training_file training_files training_file_path training_data training_data_path training_dataset training_dataset_path
  data_train dataset_train datasets_train corpus_train data_prefix_train`);

/** Other names of the same thing, all of them met in real files. They are looked up in the flat map of a file. */
export const homeMade: Dialect = {
  id: 'home-made',
  name: 'a training script of its own',
  proof: [],
  baseModel: modelKeys,
  datasets: [
    ...trainingFiles.map(at => ({ at: `${at}[]`, named: ['path', 'file', 'name'] })),
    // Several kinds of data, each with a list of its own.
    ...words('datasets.train[].name datasets.train[].path datasets.*[].name datasets.*[].path').map(at => ({
      at,
    })),
    ...words('dataset datasets data').map(at => ({
      at: `${at}[]`,
      named: words(
        'dataset_name dataset_path data_path hub_id hf_path hf_id hf_name hf_repo huggingface_id repo_id repo path name id source file',
      ),
      split: 'split',
      revision: 'revision',
    })),
    ...words(
      `dataset_name dataset_path dataset_id dataset_name_or_path dataset_id_or_path dataset_repo dataset_repo_id dataset_file
       dataset_files hf_dataset hf_data hf_dataset_name data_path data_file data_files pairs_path pairs preference_pairs data_dir splits_dir data_folder
       dataset_folder dataset_dir s3_data_source_s3_uri`,
    ).map(at => ({ at: `${at}[]` })),
  ],
  oneDatasetPlace: true,
  learningRate: words(
    'learning_rate lr base_learning_rate base_lr peak_learning_rate peak_lr initial_learning_rate initial_lr init_lr',
  ),
  epochs: words(
    'num_train_epochs num_epochs epochs n_epochs max_epochs total_epochs epoch_count n_epoch num_epoch max_epoch nb_epochs epoch',
  ),
  steps: words(
    'max_steps max_train_steps num_train_steps train_steps training_steps total_steps num_steps iters max_iters num_iters iterations num_iterations',
  ),
  evaluation: {
    data: [...heldBack, ...heldBackFiles],
    sets: heldBackFiles.map(at => ({ at })),
    switch: { at: words('eval_strategy evaluation_strategy do_eval use_validation'), alone: true },
  },
  adapter: {
    signs: [
      ...signs('full_finetune full_finetuning full_fine_tuning full_ft', node =>
        flagOf(node) === true ? 'full' : undefined,
      ),
      ...signs(
        'adapter adapter_type adapters_type adapter_method adapter_kind adapter_name finetuning_type fine_tune_type finetune_type finetuning_method finetune_method peft_method peft_type peft_name peft tuning tuning_type tuning_method training_type train_type training_method strategy technique mode ft_type ft_kind ft_method finetune_kind finetuning_kind tuning_kind recipe_kind method',
        methodIn,
      ),
      ...signs('use_ia3 use_prompt_tuning use_prefix_tuning', node => (flagOf(node) ? null : undefined)),
      ...signs('use_qlora', node => (flagOf(node) ? 'qlora' : undefined)),
      ...signs('use_peft use_lora is_peft lora_enabled peft_enabled lora_use_lora', byFlag),
      ...signs(
        'lora_r lora_rank adapter_r adapter_rank qlora lora peft peft_config lora_config lora_alpha lora_target_modules lora_dropout target_modules',
        loraGiven,
      ),
    ],
    quantized: [
      ...words('load_in_4bit use_4bit 4bit in_4bit use_qlora').map(isOn),
      ...[
        isOn('qlora'),
        ...words('bnb_4bit_quant_type bnb_4bit_compute_dtype').map(isOn),
        ...words('quantization_bits quantization_bit quant_bits bits').map(at => hasValue(at, ['4'])),
        ...words('quantization quant quantize quantization_type quant_type').map(at =>
          hasTextLike(at, /4.?bit|int4|nf4/i, '4bit'),
        ),
      ].map(unlessOff),
    ],
  },
  preference: [
    ...words('method stage trainer trainer_type training_type fine_tune_method').map(at =>
      hasValue(at, ['dpo', 'kto', 'ipo']),
    ),
    hasKey('rejected_column'),
  ],
  mostExamples: words('max_train_samples max_samples max_examples num_train_samples'),
  defaults: { evaluation: null, adapter: null, learningRate: null, epochs: null },
};

/** Settings of four bits stay in many files where another key has switched them off. */
function unlessOff(given: Condition): Condition {
  return { ...given, holds: job => given.holds(job) && switches.every(path => isNotOff(path).holds(job)) };
}

const switches = words(
  `load_in_4bit use_4bit use_qlora use_quantization quantization_enable quantization_enabled quantization_use_4bit
   quantization_load_in_4bit quant_enable quant_enabled is_quantized`,
);

function signs(keys: string, reads: AdapterSign['reads']): AdapterSign[] {
  return words(keys).map(at => ({ at, reads }));
}

const methods: AdapterSign['reads'] = byValue({ lora: 'lora', qlora: 'qlora', dora: 'lora', none: 'full' });

/** `full`, `full_ft`, `full-finetuning`, `fft`, `full_parameter`. */
const allWeights = /^(?:full|fft)(?:[-_ ]?(?:ft|fine[-_ ]?tun(?:e|ing)|sft|param(?:eter)?s?|weights?))?$/i;

/** Ways of training a few weights that are no LoRA. */
const otherMethods = /^(?:ia3|prompt|prefix|p[-_]?tuning|bitfit|oft|vera|houlsby|adapter)/i;

/** `method: sft` says nothing about the adapter. */
function methodIn(node: ConfigNode): ReturnType<AdapterSign['reads']> {
  // An empty key says nothing here, but the word does.
  if (node.kind === 'scalar' && node.value === 'none') return 'full';
  const text = textOf(node);
  if (text === null) return undefined;
  if (allWeights.test(text)) return 'full';
  return otherMethods.test(text) ? null : (methods(node) ?? undefined);
}

/** A rank, a map or list of settings, or `true`; an empty key or `false` says nothing in files that nobody else defines. */
function loraGiven(node: ConfigNode): ReturnType<AdapterSign['reads']> {
  if (node.kind === 'map') return node.entries.size > 0 ? 'lora' : undefined;
  if (node.kind === 'list') return node.items.length > 0 ? 'lora' : undefined;
  return node.kind === 'scalar' && (Number(node.value) > 0 || flagOf(node) === true) ? 'lora' : undefined;
}

const dataKeys = homeMade.datasets.map(({ at }) => at.replace(/[.[].*$/, ''));

/** What is left unsaid where jobs beside one another differ in it. */
const whatDiffers: ReadonlySet<string> = new Set([
  ...homeMade.learningRate,
  ...homeMade.epochs.filter(at => typeof at === 'string'),
  ...homeMade.steps.filter(at => typeof at === 'string'),
  ...modelKeys,
]);

/** The whole file in one map, under usual names. */
const usual = (root: ConfigMap, agreed: ReadonlySet<string> = new Set()): Job => ({
  map: withUsualNames(flatten(root, { agreed }), dataKeys, heldBackFiles),
  root,
});

/** The evidence for a job of someone's own making, and what the evidence is; null in doubt. */
export function homeMadeJob(
  root: ConfigMap,
  isTraining: boolean,
): { readonly job: Job; readonly found: readonly Words[] } | null {
  const { strong, any, found, trains, extendsAnother } = scoreOf(usual(root));
  return (strong.size > 0 && any.size > 1 && (trains || isTraining)) || extendsAnother
    ? { job: usual(root, whatDiffers), found }
    : null;
}
