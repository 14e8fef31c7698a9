import { phrase } from '../../../text/say';
import { byValue } from '../../training-config/dialect';
import { evidenceIn } from '../languageEvidence';
import { added, type ScriptDialect, traced } from '../scriptDialect';

const inProcess = {
  ...traced,
  trainer: true,
  proof: [],
  adapter: {
    signs: [{ at: added.adapter, reads: byValue({ lora: 'lora', qlora: 'qlora', full: 'full' }) }],
    quantized: [],
  },
  defaults: { evaluation: null, adapter: null, learningRate: null, epochs: null },
} as const;

const deepSpeed = ['config', 'config_params'].map(key => `optimizer.${key}.optimizer.params.lr`);

/** A rate, or the schedule that leads to it and away from it. Sources: Optax and Keras API documentation, schedules. */
const rates = (at: string): string[] => [
  at,
  ...['peak_value', 'init_value', 'initial_learning_rate', '0', '1', 'end_value'].map(key => `${at}.${key}`),
];

/** A loop of PyTorch, Accelerate, DeepSpeed, Flax or MLX; the job is put together from its parts. */
export const ownLoop: ScriptDialect = {
  ...inProcess,
  id: 'home-made',
  name: 'a training loop of its own',
  call: /(?:^|\.)backward$/,
  model: ['model'],
  data: ['data'],
  learningRate: [
    'optimizer.lr',
    ...rates('optimizer.learning_rate'),
    'optimizer.1',
    ...rates('optimizer.0'),
    ...deepSpeed,
  ],
  epochs: [added.epochs, 'step.7.num_epochs'],
  steps: [added.steps],
  evaluation: { data: ['held_back', added.split] },
};

/** Source: PyTorch Lightning documentation, `Trainer` and `Trainer.fit`. */
export const lightning: ScriptDialect = {
  ...inProcess,
  id: 'lightning',
  name: 'PyTorch Lightning',
  call: /^(?:pytorch_lightning|lightning)(?:\.\w{1,20}){0,2}\.Trainer$/,
  model: [added.optimizer('params'), added.optimizer('0'), `${added.method('fit')}.0`],
  data: ['1', 'train_dataloaders', 'datamodule', '0'].map(key => `${added.method('fit')}.${key}`),
  learningRate: ['lr', 'learning_rate', '1'].map(added.optimizer),
  epochs: ['max_epochs'],
  steps: ['max_steps'],
  evaluation: {
    data: [
      `${added.method('fit')}.2`,
      `${added.method('fit')}.val_dataloaders`,
      `${added.method('fit')}.0.validation_step`,
      added.split,
    ],
  },
};

/** Source: KerasHub documentation, "Fine-tune Gemma models in Keras using LoRA"; Keras API, `Model.fit`. */
export const keras: ScriptDialect = {
  ...inProcess,
  id: 'keras',
  name: 'Keras',
  imports: /^(?:keras|keras_hub|keras_nlp|tensorflow|tf_keras)(?:\.|$)/,
  call: /\.fit$/,
  proof: [
    {
      needs: phrase('a language model'),
      keys: [],
      holds: ({ map }) => evidenceIn(map.entries.get(added.object)?.value ?? map).language,
    },
  ],
  model: [added.object],
  data: ['0', 'x'],
  learningRate: ['optimizer.learning_rate', 'optimizer.0', '0.learning_rate', '0.0'].flatMap(key =>
    rates(`${added.method('compile')}.${key}`),
  ),
  epochs: ['epochs'],
  steps: [],
  evaluation: { data: ['validation_data', 'validation_split'] },
};

/** Source: mlx-lm, `mlx_lm/tuner/trainer.py`; an older version takes the tokenizer second. */
export const mlx: ScriptDialect = {
  ...inProcess,
  id: 'mlx',
  name: 'MLX',
  call: /^mlx_lm\.(?:\w{1,20}\.){1,2}train$/,
  model: ['model', '0'],
  data: ['train_dataset', '2', '3'],
  learningRate: ['optimizer', '1', '2'].flatMap(key => [`${key}.learning_rate`, `${key}.0`]),
  epochs: [],
  steps: ['args.iters', '4.iters', '5.iters'],
  evaluation: { data: ['val_dataset', '3', '4'] },
};

const optimizes = added.method('optim_step');

/** Source: Tinker documentation, "Training and sampling": the service trains LoRA only. */
export const tinker: ScriptDialect = {
  ...inProcess,
  id: 'tinker',
  name: 'Tinker',
  trainer: false,
  call: /\.create_lora_training_client(?:_async)?$/,
  model: ['base_model', '0'],
  data: [`${added.method('forward_backward')}.0`, `${added.method('forward_backward')}.data`],
  learningRate: [`${optimizes}.0.learning_rate`, `${optimizes}.adam_params.learning_rate`],
  epochs: [added.epochs],
  steps: [added.steps],
  evaluation: { data: [] },
  adapter: { signs: [{ at: added.object, reads: () => 'lora' }], quantized: [] },
};
