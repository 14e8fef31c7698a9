import { hasBranch, hasText, hasValue, isOn } from '../condition';
import { byValue, type Dialect } from '../dialect';

const adapters = byValue({ lora: 'lora', dora: 'lora' });

/** Source: ludwig-ai/ludwig 5d19f3e6, `ludwig/schema/trainer.py` and `ludwig/data/split.py`. The data come from the command. */
export const ludwig: Dialect = {
  id: 'ludwig',
  name: 'Ludwig',
  proof: [hasText('base_model'), hasValue('model_type', ['llm']), hasBranch('trainer')],
  baseModel: ['base_model'],
  datasets: [],
  learningRate: ['trainer.learning_rate'],
  epochs: ['trainer.epochs'],
  steps: ['trainer.train_steps'],
  evaluation: { data: ['preprocessing.split'] },
  adapter: {
    signs: [
      { at: 'adapter.type', reads: adapters },
      { at: 'adapter', reads: node => (node.kind === 'scalar' ? adapters(node) : undefined) },
    ],
    quantized: [isOn('quantization.bits')],
  },
  preference: [hasValue('trainer.type', ['dpo', 'kto'])],
  defaults: { evaluation: true, adapter: 'full', learningRate: 2e-4, epochs: 3 },
};
