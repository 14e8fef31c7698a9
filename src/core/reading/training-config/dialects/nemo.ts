import { hasBranch, hasKey } from '../condition';
import { byValue, type Dialect } from '../dialect';

/** Source: NVIDIA/NeMo, `examples/nlp/language_modeling/tuning/conf/megatron_gpt_finetuning_config.yaml`. */
export const nemo: Dialect = {
  id: 'nemo',
  name: 'NeMo',
  proof: [hasKey('model.restore_from_path'), hasBranch('model.data.train_ds')],
  baseModel: ['model.restore_from_path'],
  datasets: [{ at: 'model.data.train_ds', named: ['file_names', 'file_path'] }],
  learningRate: ['model.optim.lr'],
  epochs: ['trainer.max_epochs'],
  steps: ['trainer.max_steps'],
  evaluation: {
    data: ['model.data.validation_ds'],
    sets: [{ at: 'model.data.validation_ds', named: ['file_names', 'file_path'] }],
  },
  adapter: {
    signs: [{ at: 'model.peft.peft_scheme', reads: byValue({ lora: 'lora', qlora: 'qlora' }) }],
    quantized: [],
  },
  defaults: { evaluation: null, adapter: null, learningRate: null, epochs: null },
};
