import { anyOf, hasKey, hasText } from '../condition';
import { byValue, type Dialect } from '../dialect';
import { llamafactory } from './llamafactory';

/** The rewrite of LLaMA-Factory. Source: hiyouga/LLaMA-Factory ff6d4d12, `examples/v1`. */
export const llamafactoryV1: Dialect = {
  ...llamafactory,
  proof: [
    hasText('train_dataset'),
    hasText('model'),
    anyOf(hasKey('dist_config'), hasKey('kernel_config'), hasKey('peft_config')),
  ],
  baseModel: ['model'],
  datasets: [{ at: 'train_dataset' }],
  evaluation: { data: ['eval_dataset'] },
  adapter: {
    signs: [{ at: 'peft_config.name', reads: byValue({ lora: 'lora', qlora: 'qlora' }) }],
    quantized: [],
  },
  defaults: { evaluation: false, adapter: 'full', learningRate: null, epochs: null },
};
