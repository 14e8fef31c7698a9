import { hasBranch, hasKey, hasText, hasTextLike, hasValue, isOn } from '../condition';
import { byFlag, type Dialect } from '../dialect';

/**
 * Source: huggingface/autotrain-advanced b5c98fbe, `src/autotrain/trainers/clm/params.py` (defaults) and `configs`. The last of
 * the paths are those of its command line, as several versions have them.
 */
export const autotrain: Dialect = {
  id: 'autotrain',
  name: 'AutoTrain',
  proof: [
    hasText('base_model'),
    hasTextLike('task', /^(?:llm|text|seq2seq|token|extractive)/, 'llm-sft'),
    hasKey('project_name'),
    hasBranch('data'),
    hasBranch('params'),
  ],
  baseModel: ['base_model', 'model'],
  datasets: [
    { at: 'data.path', split: 'data.train_split' },
    { at: 'data_path', split: 'train_split' },
  ],
  learningRate: ['params.lr', 'lr', 'learning_rate'],
  epochs: ['params.epochs', 'epochs', 'num_train_epochs'],
  steps: [],
  evaluation: {
    data: ['data.valid_split', 'valid_split'],
    sets: [{ at: 'data.path', split: 'data.valid_split', needsSplit: true }],
  },
  adapter: {
    signs: ['params.peft', 'peft', 'use_peft'].map(at => ({ at, reads: byFlag })),
    quantized: [
      ...['params.quantization', 'quantization'].map(at => hasValue(at, ['int4'])),
      ...['use_4bit', 'use_int4'].map(isOn),
    ],
  },
  preference: [hasValue('task', ['llm-dpo'])],
  defaults: { evaluation: false, adapter: 'full', learningRate: 3e-5, epochs: 1 },
};
