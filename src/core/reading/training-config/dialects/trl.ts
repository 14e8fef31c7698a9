import { anyOf, type Condition, hasBranch, hasKey, hasText, isOn, namesNoOther, without } from '../condition';
import { byFlag, type Dialect } from '../dialect';

/**
 * TRL's command line and the alignment handbook. Sources: huggingface/trl 2e736f58, `trl/trainer/sft_config.py`;
 * huggingface/alignment-handbook 925acdfe, `recipes`.
 */
export const trl: Dialect = {
  id: 'trl',
  name: 'TRL',
  proof: [
    hasText('model_name_or_path'),
    anyOf(
      hasText('dataset_name'),
      hasBranch('dataset_mixture'),
      hasBranch('dataset_mixer'),
      hasText('datasets[].path'),
    ),
    anyOf(
      ...[
        'learning_rate',
        'num_train_epochs',
        'max_steps',
        'per_device_train_batch_size',
        'gradient_accumulation_steps',
        'output_dir',
      ].map(hasKey),
    ),
    namesNoOther('model_name_or_path'),
    without('stage', 'do_predict', 'export_dir'),
  ],
  baseModel: ['model_name_or_path'],
  datasets: [
    { at: 'dataset_name', split: 'dataset_train_split' },
    { at: 'dataset_mixture.datasets[]', named: ['id', 'path'], split: 'split' },
    { at: 'dataset_mixer', byKey: true },
    { at: 'datasets[]', named: ['path', 'data_files'], split: 'split' },
  ],
  learningRate: ['learning_rate'],
  epochs: ['num_train_epochs'],
  steps: ['max_steps'],
  evaluation: {
    sets: [{ at: 'dataset_name', split: 'dataset_test_split', needsSplit: true }],
    data: ['dataset_test_split', 'dataset_mixture.test_split_size', 'test_split_size'],
    switch: { at: ['eval_strategy', 'evaluation_strategy', 'do_eval'], alone: true },
    remedy: { step: { at: 'eval_strategy', on: 'epoch' } },
  },
  adapter: { signs: [{ at: 'use_peft', reads: byFlag }], quantized: [isOn('load_in_4bit')] },
  preference: [hasKey('beta'), hasKey('max_prompt_length'), hasKey('loss_type')],
  defaults: { evaluation: false, adapter: 'full', learningRate: 2e-5, epochs: 3 },
};

/** What `ModelConfig` and `SFTConfig` have beside the arguments of Transformers. */
const ofModelAndSft: Condition = {
  ...hasKey('dataset_num_proc'),
  holds: job => ['dataset_num_proc', 'packing', 'attn_implementation'].every(key => hasKey(key).holds(job)),
};

/** Arguments of TRL's trainers in a file of their own, with model and data elsewhere. Source: TRL documentation, "Trainers". */
export const trlSettings: Dialect = {
  ...trl,
  proof: [
    anyOf(
      ...[
        'precompute_ref_log_probs',
        'max_prompt_length',
        'max_completion_length',
        'dataset_text_field',
        'assistant_only_loss',
        'completion_only_loss',
      ].map(hasKey),
      ofModelAndSft,
    ),
    hasKey('per_device_train_batch_size'),
    anyOf(hasKey('learning_rate'), hasKey('num_train_epochs')),
    // A file that names its model is somebody's own, with all that belongs to it.
    { ...without('model', 'base_model', 'model_name', 'model_name_or_path', 'log_history'), excludes: false },
  ],
  isPart: true,
};
