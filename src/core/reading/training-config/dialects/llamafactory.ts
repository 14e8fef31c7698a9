import { anyOf, hasKey, hasText, hasValue, isOn } from '../condition';
import { byValue, type Dialect } from '../dialect';

/** Source: hiyouga/LLaMA-Factory ff6d4d12, `src/llamafactory/hparams` (defaults) and `examples`. */
export const llamafactory: Dialect = {
  id: 'llamafactory',
  name: 'LLaMA-Factory',
  proof: [
    // The model may be given on the command line.
    anyOf(hasText('model_name_or_path'), hasText('finetuning_type')),
    hasValue('stage', ['sft', 'pt', 'rm', 'ppo', 'dpo', 'kto']),
    hasValue('do_train', ['true', 'yes', 'on']),
    // Without any of these the file only tokenizes the data for later.
    anyOf(...['learning_rate', 'num_train_epochs', 'max_steps', 'per_device_train_batch_size'].map(hasKey)),
  ],
  baseModel: ['model_name_or_path'],
  datasets: [{ at: 'dataset[]', separator: ',' }],
  learningRate: ['learning_rate'],
  epochs: ['num_train_epochs'],
  steps: ['max_steps'],
  evaluation: {
    data: ['val_size', 'eval_dataset'],
    sets: [{ at: 'eval_dataset[]', separator: ',' }],
    switch: { at: ['eval_strategy', 'evaluation_strategy', 'do_eval'], alone: false },
    remedy: { share: 'val_size', step: { at: 'eval_strategy', on: 'epoch' } },
  },
  adapter: {
    signs: [{ at: 'finetuning_type', reads: byValue({ lora: 'lora', full: 'full' }) }],
    quantized: [isOn('quantization_bit')],
  },
  preference: [hasValue('stage', ['dpo', 'kto'])],
  mostExamples: ['max_samples'],
  defaults: { evaluation: false, adapter: 'lora', learningRate: 5e-5, epochs: 3 },
};
