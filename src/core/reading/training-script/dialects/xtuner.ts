import { hasText, isOn } from '../../training-config/condition';
import { type Dialect, whenGiven } from '../../training-config/dialect';

/** XTuner's configs are Python modules whose names are the keys. Source: InternLM/xtuner, `xtuner/configs`. */
export const xtuner: Dialect = {
  id: 'xtuner',
  name: 'XTuner',
  proof: [hasText('pretrained_model_name_or_path')],
  baseModel: ['pretrained_model_name_or_path', 'model.llm.pretrained_model_name_or_path'],
  datasets: [
    ...['train_dataset.dataset', 'train_dataset.datasets[].dataset'].map(at => ({
      at,
      named: ['data_files.train', 'data_files', 'path'],
    })),
    { at: 'data_files[]' },
    { at: 'data_path' },
    { at: 'alpaca_en_path' },
  ],
  learningRate: ['lr', 'optim_wrapper.optimizer.lr'],
  epochs: ['max_epochs', 'train_cfg.max_epochs'],
  steps: ['max_iters', 'train_cfg.max_iters'],
  evaluation: { data: ['val_dataloader', 'val_dataset', 'val_cfg'] },
  adapter: {
    signs: [{ at: 'model.lora', reads: whenGiven }],
    quantized: [isOn('model.llm.quantization_config.load_in_4bit')],
  },
  defaults: { evaluation: false, adapter: 'full', learningRate: null, epochs: null },
};
