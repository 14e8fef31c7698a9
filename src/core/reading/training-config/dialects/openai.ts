import { anyOf, hasKey, hasText, without } from '../condition';
import type { Dialect } from '../dialect';

/**
 * A fine-tuning job request to OpenAI. The service sets a rate of its own and takes only a multiplier,
 * so the file never states a rate. Source: OpenAI API reference, "Create fine-tuning job".
 */
export const openai: Dialect = {
  id: 'openai',
  name: 'OpenAI',
  proof: [hasText('training_file'), hasText('model'), without('object', 'status', 'fine_tuned_model')],
  baseModel: ['model'],
  datasets: [{ at: 'training_file' }],
  jobName: ['suffix'],
  learningRate: [],
  epochs: [
    'hyperparameters.n_epochs',
    'method.supervised.hyperparameters.n_epochs',
    'method.dpo.hyperparameters.n_epochs',
    'method.reinforcement.hyperparameters.n_epochs',
    'n_epochs',
  ],
  steps: [],
  evaluation: { data: ['validation_file'], sets: [{ at: 'validation_file' }] },
  adapter: { signs: [], quantized: [] },
  defaults: { evaluation: false, adapter: null, learningRate: null, epochs: null },
};

/** The same request to Azure, which names how the training is billed. Source: Microsoft, Azure OpenAI API reference. */
export const azureOpenai: Dialect = {
  ...openai,
  id: 'azure-openai',
  name: 'Azure OpenAI',
  proof: [...openai.proof, anyOf(hasKey('trainingType'), hasKey('properties.trainingType'))],
};
