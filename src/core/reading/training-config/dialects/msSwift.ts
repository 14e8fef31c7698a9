import { anyOf, hasKey, hasText, hasValue, isOn, without } from '../condition';
import { byValue, type Dialect } from '../dialect';

const adapters = byValue({ lora: 'lora', qlora: 'qlora', dora: 'lora', full: 'full' });

/** Source: modelscope/ms-swift 3602360a, `docs/source_en/Instruction/Command-line-parameters.md`, `swift/arguments`. */
export const msSwift: Dialect = {
  id: 'ms-swift',
  name: 'ms-swift',
  proof: [
    anyOf(...['tuner_type', 'train_type', 'split_dataset_ratio', 'sft_type'].map(hasKey)),
    anyOf(hasText('model'), hasText('model_id_or_path')),
    hasText('dataset[]'),
    without('infer_backend', 'stage'),
  ],
  baseModel: ['model', 'model_id_or_path'],
  datasets: [{ at: 'dataset[]' }],
  learningRate: ['learning_rate', 'lr'],
  epochs: ['num_train_epochs', 'max_epochs'],
  steps: ['max_steps'],
  evaluation: {
    data: ['val_dataset', 'split_dataset_ratio'],
    sets: [{ at: 'val_dataset[]' }],
    remedy: { share: 'split_dataset_ratio' },
  },
  adapter: {
    signs: ['tuner_type', 'train_type', 'sft_type'].map(at => ({ at, reads: adapters })),
    quantized: [isOn('quant_bits'), isOn('quant_method'), isOn('quantization_bit')],
  },
  preference: [hasValue('rlhf_type', ['dpo', 'kto'])],
  defaults: { evaluation: false, adapter: 'lora', learningRate: null, epochs: 3 },
};
