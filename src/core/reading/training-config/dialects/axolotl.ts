import { anyOf, hasKey, hasText, hasValue, isOn, without } from '../condition';
import { byValue, type Dialect } from '../dialect';

/** Source: axolotl-ai-cloud/axolotl 067b021c, `src/axolotl/utils/schemas` (defaults) and `examples` (keys in use). */
export const axolotl: Dialect = {
  id: 'axolotl',
  name: 'axolotl',
  proof: [
    hasText('base_model'),
    anyOf(
      hasText('datasets[].path'),
      hasKey('datasets[].data_files'),
      hasText('pretraining_dataset'),
      hasText('pretraining_dataset[].path'),
      isOn('rl'),
    ),
    anyOf(...['micro_batch_size', 'sequence_len', 'val_set_size', 'adapter', 'num_epochs'].map(hasKey)),
    without('merge_method', 'library_name'),
  ],
  baseModel: ['base_model'],
  datasets: [
    { at: 'datasets[]', named: ['path', 'data_files'], split: 'split', revision: 'revision' },
    { at: 'pretraining_dataset[]', named: ['path', 'data_files'] },
  ],
  learningRate: ['learning_rate'],
  epochs: ['num_epochs'],
  steps: ['max_steps'],
  evaluation: {
    data: ['val_set_size', 'test_datasets'],
    sets: [{ at: 'test_datasets[]', named: ['path', 'data_files'], split: 'split' }],
    remedy: { share: 'val_set_size' },
  },
  adapter: {
    signs: [{ at: 'adapter', reads: byValue({ lora: 'lora', qlora: 'qlora', dora: 'lora' }) }],
    quantized: [isOn('load_in_4bit')],
  },
  preference: [hasValue('rl', ['dpo', 'ipo', 'kto'])],
  defaults: { evaluation: false, adapter: 'full', learningRate: null, epochs: 1 },
};
