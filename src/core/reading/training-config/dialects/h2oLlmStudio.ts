import { hasBranch, hasText, hasTextLike, hasValue } from '../condition';
import { byFlag, type Dialect } from '../dialect';

/** Source: h2oai/h2o-llmstudio a4971c11, `llm_studio/python_configs/text_causal_language_modeling_config.py`. */
export const h2oLlmStudio: Dialect = {
  id: 'h2o-llmstudio',
  name: 'H2O LLM Studio',
  proof: [
    hasText('llm_backbone'),
    hasTextLike('problem_type', /^text_/, 'text_causal_language_modeling'),
    hasBranch('training'),
  ],
  baseModel: ['llm_backbone'],
  datasets: [{ at: 'dataset.train_dataframe' }],
  learningRate: ['training.learning_rate'],
  epochs: ['training.epochs'],
  steps: [],
  evaluation: {
    data: ['dataset.validation_dataframe', 'dataset.validation_size'],
    sets: [{ at: 'dataset.validation_dataframe' }],
  },
  adapter: {
    signs: [{ at: 'training.lora', reads: byFlag }],
    quantized: [hasValue('architecture.backbone_dtype', ['int4'])],
  },
  preference: [hasValue('problem_type', ['text_dpo_modeling'])],
  defaults: { evaluation: true, adapter: 'lora', learningRate: 1e-4, epochs: 1 },
};
