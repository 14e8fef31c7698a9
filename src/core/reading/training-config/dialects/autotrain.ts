import { hasBranch, hasKey, hasText, hasTextLike, hasValue } from '../condition';
import { byFlag, type Dialect } from '../dialect';

/** Source: huggingface/autotrain-advanced b5c98fbe, `src/autotrain/trainers/clm/params.py` (defaults) and `configs`. */
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
  baseModel: ['base_model'],
  datasets: [{ at: 'data.path', split: 'data.train_split' }],
  learningRate: ['params.lr'],
  epochs: ['params.epochs'],
  steps: [],
  evaluation: {
    data: ['data.valid_split'],
    sets: [{ at: 'data.path', split: 'data.valid_split', needsSplit: true }],
  },
  adapter: {
    signs: [{ at: 'params.peft', reads: byFlag }],
    quantized: [hasValue('params.quantization', ['int4'])],
  },
  preference: [hasValue('task', ['llm-dpo'])],
  defaults: { evaluation: false, adapter: 'full', learningRate: 3e-5, epochs: 1 },
};
