import { hasBranch, hasNoTextLike, hasTextWith, isOn, without } from '../condition';
import { type Dialect, whenGiven } from '../dialect';

/** The keys by which a data set is named, surest first. */
const dataNames = [
  'dataset_name',
  'path_or_dataset_id',
  'path_or_dataset',
  'dataset_path',
  'data_files',
  'path',
] as const;

/** Source: NVIDIA-NeMo/Automodel 36044ad3, `examples/llm_finetune`. Its diffusion recipes share most keys. */
export const nemoAutomodel: Dialect = {
  id: 'nemo-automodel',
  name: 'NeMo Automodel',
  proof: [
    hasBranch('step_scheduler'),
    hasTextWith('model._target_', 'nemo_automodel'),
    hasTextWith('model._target_', 'from_pretrained'),
    hasBranch('dataset'),
    hasNoTextLike('model._target_', /Encoder|SequenceClassification|Drafter/, 'NeMoAutoModelBiEncoder'),
    without('flow_matching', 'model.mode'),
  ],
  baseModel: ['model.pretrained_model_name_or_path'],
  datasets: [
    {
      at: 'dataset',
      named: [...dataNames, '_target_'],
      split: 'split',
    },
  ],
  learningRate: ['optimizer.lr'],
  epochs: ['step_scheduler.num_epochs'],
  steps: ['step_scheduler.max_steps'],
  evaluation: {
    data: ['validation_dataset', 'validation_datasets'],
    sets: [
      {
        at: 'validation_dataset',
        named: dataNames,
        split: 'split',
      },
    ],
  },
  adapter: { signs: [{ at: 'peft', reads: whenGiven }], quantized: [isOn('quantization')] },
  defaults: { evaluation: false, adapter: 'full', learningRate: null, epochs: null },
};
