import { anyOf, hasBranch, hasText, isOn, without } from '../condition';
import { type Dialect, whenGiven } from '../dialect';

/** Source: Lightning-AI/litgpt 26857050, `litgpt/finetune/lora.py` (defaults) and `config_hub`. */
export const litgpt: Dialect = {
  id: 'litgpt',
  name: 'LitGPT',
  proof: [
    hasText('checkpoint_dir'),
    anyOf(hasText('data.class_path'), hasText('data')),
    hasBranch('train'),
    without('model_name', 'initial_checkpoint_dir', 'model_config'),
  ],
  baseModel: ['checkpoint_dir'],
  datasets: [
    { at: 'data', named: ['init_args.json_path', 'init_args.data_path', 'init_args.repo_id', 'class_path'] },
  ],
  learningRate: ['optimizer.init_args.lr', 'train.learning_rate'],
  epochs: ['train.epochs'],
  steps: ['train.max_steps'],
  evaluation: { data: ['data.init_args.val_split_fraction'] },
  adapter: { signs: [{ at: 'lora_r', reads: whenGiven }], quantized: [isOn('quantize')] },
  defaults: { evaluation: null, adapter: 'full', learningRate: null, epochs: 5 },
};
