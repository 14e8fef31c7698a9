import { anyOf, hasBranch, hasKey, hasText, isNotOff, isOn } from '../condition';
import { byValue, type Dialect } from '../dialect';

/** Source: mosaicml/llm-foundry 8c8dd48f, `scripts/train/yamls` and `mcli`. */
export const llmfoundry: Dialect = {
  id: 'llmfoundry',
  name: 'LLM Foundry',
  proof: [
    hasKey('max_duration'),
    hasBranch('train_loader'),
    anyOf(isOn('model.pretrained'), hasText('model.pretrained_model_name_or_path')),
    isNotOff('model.pretrained'),
  ],
  baseModel: ['model.pretrained_model_name_or_path'],
  datasets: [
    {
      at: 'train_loader.dataset',
      named: [
        'hf_name',
        'hf_kwargs.data_files.train',
        'hf_kwargs.data_files',
        'hf_kwargs.data_dir',
        'local',
        'remote',
      ],
      split: 'split',
    },
    { at: 'train_loader.dataset.streams.*', named: ['local', 'remote'], split: 'split' },
  ],
  learningRate: ['optimizer.lr'],
  epochs: [{ at: 'max_duration', unit: 'ep' }],
  steps: [{ at: 'max_duration', unit: 'ba' }],
  evaluation: {
    data: ['eval_loader'],
    sets: [{ at: 'eval_loader.dataset', named: ['hf_name', 'local', 'remote'], split: 'split' }],
  },
  adapter: {
    signs: [{ at: 'model.peft_config.peft_type', reads: byValue({ lora: 'lora' }) }],
    quantized: [isOn('model.load_in_4bit')],
  },
  defaults: { evaluation: false, adapter: 'full', learningRate: null, epochs: null },
};
