import { anyOf, hasBranch, hasKey, hasText, hasTextLike, without } from '../condition';
import { byValue, type Dialect, whenGiven } from '../dialect';

/** Source: ml-explore/mlx-lm d78bf58e, `CONFIG_DEFAULTS` in `mlx_lm/lora.py`. */
export const mlx: Dialect = {
  id: 'mlx',
  name: 'MLX-LM',
  proof: [
    anyOf(hasKey('iters'), hasKey('lora_layers'), hasBranch('lora_parameters')),
    hasText('model'),
    anyOf(hasText('data'), hasText('hf_dataset.path'), hasText('hf_dataset[].path')),
    anyOf(
      ...[
        'fine_tune_type',
        'lora_parameters',
        'lora_layers',
        'num_layers',
        'adapter_path',
        'steps_per_eval',
        'val_batches',
        'mask_prompt',
        // Written with hyphens, keys are ignored; the file is meant for MLX all the same.
        'adapter-path',
        'steps-per-eval',
        'val-batches',
        'num-layers',
      ].map(hasKey),
    ),
    without('image_size', 'num_classes'),
  ],
  baseModel: ['model'],
  datasets: [{ at: 'data' }, { at: 'hf_dataset[]', named: ['path'] }],
  learningRate: ['learning_rate'],
  epochs: [],
  steps: ['iters'],
  evaluation: {
    data: ['val_batches'],
    // -1 batches are all of them, and without the key it evaluates 25.
    switch: { at: ['steps_per_eval'], alone: true },
  },
  adapter: {
    signs: [
      { at: 'fine_tune_type', reads: byValue({ lora: 'lora', dora: 'lora', full: 'full' }) },
      ...['lora_parameters', 'lora_layers', 'lora_rank'].map(at => ({ at, reads: whenGiven })),
    ],
    quantized: [hasTextLike('model', /-[48]bit(?:$|-)/i, '…-4bit')],
  },
  defaults: { evaluation: true, adapter: 'lora', learningRate: 1e-5, epochs: null },
};

/** Settings of a LoRA in a file of their own, with model and data on the command line. */
export const mlxSettings: Dialect = {
  ...mlx,
  proof: [
    hasBranch('lora_parameters'),
    hasKey('iters'),
    without('model', 'data', 'image_size', 'num_classes'),
  ],
  isPart: true,
};
