import { anyOf, hasBranch, hasKey, hasNoTextLike, hasText, without } from '../condition';
import { byFlag, type Dialect, whenGiven } from '../dialect';

/** The services decide themselves how the weights are trained and at what rate, unless the request says so. */
const serviceDefaults = { evaluation: false, adapter: null, learningRate: null, epochs: null };

/** Source: AWS documentation, `CreateModelCustomizationJob`; step functions write the same keys with a capital. */
export const bedrock: Dialect = {
  id: 'bedrock',
  name: 'Amazon Bedrock',
  proof: [
    anyOf(hasText('baseModelIdentifier'), hasText('BaseModelIdentifier')),
    anyOf(hasBranch('trainingDataConfig'), hasBranch('TrainingDataConfig')),
  ],
  baseModel: ['baseModelIdentifier', 'BaseModelIdentifier'],
  datasets: [{ at: 'trainingDataConfig.s3Uri' }, { at: 'TrainingDataConfig.S3Uri' }],
  jobName: ['customModelName', 'CustomModelName'],
  learningRate: ['hyperParameters.learningRate', 'HyperParameters.learningRate'],
  epochs: ['hyperParameters.epochCount', 'HyperParameters.epochCount'],
  steps: [],
  evaluation: {
    data: ['validationDataConfig.validators', 'ValidationDataConfig.Validators'],
    sets: [
      { at: 'validationDataConfig.validators[]', named: ['s3Uri'] },
      { at: 'ValidationDataConfig.Validators[]', named: ['S3Uri'] },
    ],
  },
  adapter: { signs: [], quantized: [] },
  defaults: serviceDefaults,
};

/** Source: Google Cloud documentation, "Tune Gemini models by using supervised fine-tuning". */
export const vertex: Dialect = {
  id: 'vertex',
  name: 'Vertex AI',
  proof: [hasText('baseModel'), hasText('supervisedTuningSpec.trainingDatasetUri')],
  baseModel: ['baseModel'],
  datasets: [{ at: 'supervisedTuningSpec.trainingDatasetUri' }],
  jobName: ['tunedModelDisplayName'],
  learningRate: [],
  epochs: ['supervisedTuningSpec.hyperParameters.epochCount'],
  steps: [],
  evaluation: {
    data: ['supervisedTuningSpec.validationDatasetUri'],
    sets: [{ at: 'supervisedTuningSpec.validationDatasetUri' }],
  },
  adapter: {
    signs: [{ at: 'supervisedTuningSpec.hyperParameters.adapterSize', reads: whenGiven }],
    quantized: [],
  },
  defaults: serviceDefaults,
};

/**
 * A fine-tuning job of Azure Resource Manager. Source: Microsoft, Azure SDK for JavaScript, `FineTuningVertical` and
 * `AzureOpenAiFineTuning` of `@azure/arm-machinelearning`.
 */
export const azureMl: Dialect = {
  id: 'azure-ml',
  name: 'Azure Machine Learning',
  proof: [
    hasText('fineTuningDetails.modelProvider'),
    hasBranch('fineTuningDetails.trainingData'),
    hasNoTextLike('fineTuningDetails.taskType', /^(?:Image|Video)/, 'ImageClassification'),
  ],
  baseModel: ['fineTuningDetails.model.uri'],
  datasets: [{ at: 'fineTuningDetails.trainingData.uri' }],
  jobName: ['displayName'],
  learningRate: ['fineTuningDetails.hyperParameters.learning_rate'],
  epochs: ['fineTuningDetails.hyperParameters.nEpochs', 'fineTuningDetails.hyperParameters.num_train_epochs'],
  steps: [],
  evaluation: {
    data: ['fineTuningDetails.validationData'],
    sets: [{ at: 'fineTuningDetails.validationData.uri' }],
  },
  adapter: { signs: [], quantized: [] },
  defaults: serviceDefaults,
};

/** Source: Together documentation, fine-tuning command page: a validation file alone does not evaluate. */
export const together: Dialect = {
  id: 'together',
  name: 'Together AI',
  proof: [
    hasText('training_file'),
    hasText('model'),
    anyOf(...['n_evals', 'n_checkpoints', 'lora', 'training_type', 'train_on_inputs'].map(hasKey)),
    without('object', 'status'),
  ],
  baseModel: ['model'],
  datasets: [{ at: 'training_file' }],
  jobName: ['suffix'],
  learningRate: ['learning_rate'],
  epochs: ['n_epochs'],
  steps: [],
  evaluation: {
    data: ['validation_file'],
    sets: [{ at: 'validation_file' }],
    switch: { at: ['n_evals'], alone: false },
    switchRequired: true,
    remedy: { step: { at: 'n_evals', on: '5' } },
  },
  adapter: { signs: [{ at: 'lora', reads: byFlag }], quantized: [] },
  defaults: { ...serviceDefaults, epochs: 1 },
};

/** Source: Mistral AI documentation, fine-tuning jobs. */
export const mistralApi: Dialect = {
  id: 'mistral',
  name: 'Mistral AI',
  proof: [
    hasKey('training_files'),
    hasText('model'),
    hasBranch('hyperparameters'),
    without('object', 'status'),
  ],
  baseModel: ['model'],
  datasets: [{ at: 'training_files[]', named: ['file_id'] }],
  jobName: ['suffix'],
  learningRate: ['hyperparameters.learning_rate'],
  epochs: ['hyperparameters.epochs'],
  steps: ['hyperparameters.training_steps'],
  evaluation: { data: ['validation_files'], sets: [{ at: 'validation_files[]', named: ['file_id'] }] },
  adapter: { signs: [], quantized: [] },
  defaults: serviceDefaults,
};

/** Source: Fireworks documentation, fine-tuning models. */
export const fireworks: Dialect = {
  id: 'fireworks',
  name: 'Fireworks AI',
  proof: [
    hasText('baseModel'),
    hasText('dataset'),
    anyOf(...['loraRank', 'epochs', 'evaluationDataset', 'outputModel', 'evalAutoCarveout'].map(hasKey)),
  ],
  baseModel: ['baseModel'],
  datasets: [{ at: 'dataset' }],
  jobName: ['outputModel', 'displayName'],
  learningRate: ['learningRate'],
  epochs: ['epochs'],
  steps: [],
  evaluation: {
    data: ['evaluationDataset', 'evalAutoCarveout'],
    sets: [{ at: 'evaluationDataset' }],
  },
  adapter: { signs: [], quantized: [] },
  defaults: serviceDefaults,
};
