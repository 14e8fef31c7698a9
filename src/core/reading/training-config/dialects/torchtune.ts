import { anyOf, hasBranch, hasTextLike, hasTextWith, isOn } from '../condition';
import { byWord, type Dialect } from '../dialect';

/** Source: pytorch/torchtune bd2a0fc7, `recipes` (defaults) and `recipes/configs`. */
export const torchtune: Dialect = {
  id: 'torchtune',
  name: 'torchtune',
  proof: [
    anyOf(
      ...['model', 'dataset', 'checkpointer', 'tokenizer', 'loss'].map(part =>
        hasTextWith(`${part}._component_`, 'torchtune.'),
      ),
    ),
    anyOf(hasBranch('dataset'), hasBranch('datasets')),
    hasBranch('optimizer'),
  ],
  baseModel: ['checkpointer.checkpoint_dir', 'model._component_'],
  datasets: ['dataset[]', 'datasets[]'].map(at => ({
    at,
    named: ['source', 'data_files', '_component_'],
    split: 'split',
  })),
  learningRate: ['optimizer.lr'],
  epochs: ['epochs'],
  steps: ['max_steps_per_epoch'],
  evaluation: {
    data: ['dataset_val'],
    sets: [{ at: 'dataset_val[]', named: ['source', 'data_files', '_component_'], split: 'split' }],
    switch: { at: ['run_val_every_n_steps'], alone: false },
    switchRequired: true,
    remedy: { step: { at: 'run_val_every_n_steps', on: '100' } },
  },
  adapter: {
    signs: [{ at: 'model._component_', reads: byWord({ qlora: 'qlora', lora: 'lora', dora: 'lora' }) }],
    quantized: [isOn('model.quantize_base')],
  },
  preference: [hasTextLike('loss._component_', /DPO|IPO|RSO/, 'DPOLoss')],
  defaults: { evaluation: false, adapter: null, learningRate: null, epochs: null },
};
