import { hasKey } from '../condition';
import { type Dialect, whenGiven } from '../dialect';

/** Source: mistralai/mistral-finetune 1943535d, `example/7B.yaml` and `README.md`. */
export const mistralFinetune: Dialect = {
  id: 'mistral-finetune',
  name: 'mistral-finetune',
  proof: [hasKey('model_id_or_path'), hasKey('data.instruct_data'), hasKey('run_dir')],
  baseModel: ['model_id_or_path'],
  datasets: [
    { at: 'data.instruct_data', separator: ',' },
    { at: 'data.data', separator: ',' },
  ],
  learningRate: ['optim.lr'],
  epochs: [],
  steps: ['max_steps'],
  evaluation: {
    data: ['data.eval_instruct_data'],
    sets: [{ at: 'data.eval_instruct_data', separator: ',' }],
    offSwitch: 'no_eval',
  },
  adapter: { signs: [{ at: 'lora.rank', reads: whenGiven }], quantized: [] },
  defaults: { evaluation: null, adapter: null, learningRate: null, epochs: null },
};
