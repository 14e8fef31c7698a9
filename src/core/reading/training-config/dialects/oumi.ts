import { hasBranch, hasText, hasValue, isNotOff, isOn } from '../condition';
import { byFlag, type Dialect } from '../dialect';

/** Source: oumi-ai/oumi d8ed0777, `src/oumi/core/configs/params/training_params.py` (defaults) and `configs`. */
export const oumi: Dialect = {
  id: 'oumi',
  name: 'Oumi',
  proof: [
    hasText('model.model_name'),
    hasBranch('data.train.datasets'),
    hasBranch('training'),
    isNotOff('model.load_pretrained_weights'),
  ],
  baseModel: ['model.model_name'],
  datasets: [
    {
      at: 'data.train.datasets[]',
      named: ['dataset_kwargs.hf_dataset_path', 'dataset_path', 'dataset_name'],
      split: 'split',
    },
  ],
  learningRate: ['training.learning_rate'],
  epochs: ['training.num_train_epochs'],
  steps: ['training.max_steps'],
  evaluation: {
    data: ['data.validation.datasets', 'data.validation'],
    sets: [
      {
        at: 'data.validation.datasets[]',
        named: ['dataset_kwargs.hf_dataset_path', 'dataset_path', 'dataset_name'],
        split: 'split',
      },
    ],
    switch: { at: ['training.eval_strategy'], alone: false },
  },
  adapter: { signs: [{ at: 'training.use_peft', reads: byFlag }], quantized: [isOn('peft.q_lora')] },
  preference: [hasValue('training.trainer_type', ['trl_dpo', 'trl_kto'])],
  defaults: { evaluation: false, adapter: 'full', learningRate: 5e-5, epochs: 3 },
};
