import { anyOf, hasKey, hasNoTextLike, hasTextLike, isOn, without } from '../../training-config/condition';
import { byFlag, whenGiven } from '../../training-config/dialect';
import { flagOf } from '../../training-config/values';
import { added, type ScriptDialect, traced } from '../scriptDialect';

const request = {
  ...traced,
  trainer: false,
  proof: [],
  learningRate: [],
  steps: [],
} as const;

/** `FineTune` is what the first version of the SDK called it. */
const createsJob = /(?:^|\.)(?:fine_tuning\.jobs|FineTuningJob|FineTune)\.create$/;

/** Mistral's SDK has the same call as OpenAI's, but takes lists of files. Source: Mistral AI documentation. */
export const mistral: ScriptDialect = {
  ...request,
  id: 'mistral',
  name: 'Mistral AI',
  // The first version of the SDK had no `fine_tuning`.
  call: /(?:^|\.)jobs\.create$/,
  proof: [hasKey('training_files')],
  model: ['model'],
  data: ['training_files'],
  jobName: ['suffix'],
  learningRate: ['hyperparameters.learning_rate'],
  epochs: ['hyperparameters.epochs'],
  steps: ['hyperparameters.training_steps'],
  evaluation: { data: ['validation_files'] },
};

/** OpenAI and Azure OpenAI. The service takes only a multiplier of a rate of its own. Source: OpenAI API reference. */
export const openai: ScriptDialect = {
  ...request,
  id: 'openai',
  name: 'OpenAI',
  call: createsJob,
  // Some wrap the client in a module of their own.
  imports: /^openai(?:\.|$)|\.(?:Async)?OpenAI$/,
  elsewhere: { call: /(?:^|\.)(?:Async)?OpenAI$/, argument: 'base_url' },
  proof: [hasKey('training_file'), without('n_evals', 'n_checkpoints')],
  model: ['model'],
  data: ['training_file'],
  jobName: ['suffix'],
  epochs: [
    'hyperparameters.n_epochs',
    'method.supervised.hyperparameters.n_epochs',
    'method.dpo.hyperparameters.n_epochs',
    'method.reinforcement.hyperparameters.n_epochs',
    'n_epochs',
  ],
  evaluation: { data: ['validation_file'] },
};

/** The same call, on a client of its own or on one that a project of Microsoft Foundry hands out. */
export const azureOpenai: ScriptDialect = {
  ...openai,
  id: 'azure-openai',
  name: 'Azure OpenAI',
  imports: /^openai\.(?:Async)?AzureOpenAI$|^azure\.ai\.projects(?:\.|$)/,
};

/** The same call where the text does not show whose client it is: one cell of a notebook, or a server of someone else. */
export const openaiInterface: ScriptDialect = {
  ...request,
  id: 'openai-compatible',
  name: 'a service with the interface of OpenAI',
  call: createsJob,
  proof: openai.proof,
  model: openai.model,
  data: openai.data,
  epochs: openai.epochs,
  evaluation: openai.evaluation,
};

/** LlamaIndex sends the same requests through engines of its own. Source: its documentation, "Finetuning". */
const llamaIndexEngine = (service: ScriptDialect, call: RegExp): ScriptDialect => ({
  ...request,
  id: service.id,
  name: service.name,
  call,
  proof: [],
  model: ['base_model', '0'],
  data: ['training_path', 'data_path', '1'],
  learningRate: ['learning_rate'],
  epochs: [],
  steps: ['training_steps'],
  evaluation: { data: ['validation_path'] },
});

/** Source: Together documentation: one epoch by default, and a validation file alone does not evaluate. */
export const together: ScriptDialect = {
  ...request,
  id: 'together',
  name: 'Together AI',
  call: /(?:^|\.)(?:fine_tuning|Finetune|finetune)\.create$/,
  proof: [hasKey('training_file'), hasKey('model')],
  model: ['model'],
  data: ['training_file'],
  jobName: ['suffix'],
  learningRate: ['learning_rate'],
  epochs: ['n_epochs'],
  evaluation: {
    data: ['validation_file'],
    switch: { at: ['n_evals'], alone: false },
    switchRequired: true,
  },
  adapter: { signs: [{ at: 'lora', reads: byFlag }], quantized: [] },
  defaults: { ...request.defaults, epochs: 1 },
};

/** Source: Fireworks documentation, fine-tuning with the SDK. */
export const fireworks: ScriptDialect = {
  ...request,
  id: 'fireworks',
  name: 'Fireworks AI',
  call: /(?:^|\.)(?:create_(?:supervised_)?fine_tuning_job|supervised_fine_tuning_jobs\.create|SupervisedFineTuningJob)$/,
  proof: [anyOf(...['dataset', 'dataset_or_id', '1', 'output_model', 'lora_rank', 'base_model'].map(hasKey))],
  model: ['base_model', 'model', added.object],
  data: ['dataset', 'dataset_or_id', '1'],
  jobName: ['output_model', 'display_name'],
  learningRate: ['learning_rate'],
  epochs: ['epochs'],
  evaluation: { data: ['evaluation_dataset', 'eval_auto_carveout'] },
  adapter: { signs: [{ at: 'lora_rank', reads: whenGiven }], quantized: [] },
};

/** Source: AWS documentation, boto3 `create_model_customization_job`. */
export const bedrock: ScriptDialect = {
  ...request,
  id: 'bedrock',
  name: 'Amazon Bedrock',
  call: /(?:^|\.)create_model_customization_job$/,
  proof: [hasKey('baseModelIdentifier')],
  model: ['baseModelIdentifier'],
  data: ['trainingDataConfig.s3Uri'],
  jobName: ['customModelName'],
  learningRate: ['hyperParameters.learningRate'],
  epochs: ['hyperParameters.epochCount'],
  evaluation: { data: ['validationDataConfig.validators', 'validationDataConfig'] },
};

/** Source: Google Cloud documentation, `vertexai.tuning.sft.train` and the tuning jobs of the Gen AI SDK. */
export const vertex: ScriptDialect = {
  ...request,
  id: 'vertex',
  name: 'Vertex AI',
  call: /(?:(?:^|\.)sft\.train|(?:^|\.)tunings\.tune|\.tune_model)$/,
  proof: [anyOf(...['train_dataset', 'training_dataset', 'training_data'].map(hasKey))],
  model: ['source_model', 'base_model', added.object],
  data: ['train_dataset', 'training_dataset', 'training_data'],
  jobName: ['tuned_model_display_name', 'config.tuned_model_display_name'],
  epochs: ['epochs', 'config.epoch_count'],
  steps: ['train_steps'],
  evaluation: {
    data: [
      'validation_dataset',
      'config.validation_dataset',
      'config.validation_dataset_uri',
      'tuning_evaluation_spec',
    ],
  },
  adapter: {
    signs: [
      { at: 'adapter_size', reads: whenGiven },
      { at: 'config.adapter_size', reads: whenGiven },
    ],
    quantized: [],
  },
};

/** Source: Google AI for developers, "Fine-tuning tutorial" of the Gemini API. */
export const gemini: ScriptDialect = {
  ...request,
  id: 'gemini-api',
  name: 'the Gemini API',
  call: /(?:^|\.)create_tuned_model$/,
  model: ['source_model', 'base_model', '0'],
  data: ['training_data'],
  jobName: ['display_name', 'id'],
  learningRate: ['learning_rate'],
  epochs: ['epoch_count'],
  evaluation: { data: [] },
};

const cohereSettings = 'request.settings';

/** Source: Cohere documentation, "Fine-tuning with the Python SDK". */
export const cohere: ScriptDialect = {
  ...request,
  id: 'cohere',
  name: 'Cohere',
  call: /(?:^|\.)finetuning\.create_finetuned_model$/,
  model: [`${cohereSettings}.base_model.name`],
  data: [`${cohereSettings}.dataset_id`],
  jobName: ['request.name'],
  learningRate: [`${cohereSettings}.hyperparameters.learning_rate`],
  epochs: [`${cohereSettings}.hyperparameters.train_epochs`],
  evaluation: { data: [] },
};

const parameters = 'hyperparameters';
const inputs = ['0', 'inputs'].map(key => `${added.method('fit')}.${key}`);
const set = added.method('set_hyperparameters');

/** SageMaker estimators. The same classes train anything, so the model must be a language model by its name. */
export const sagemaker: ScriptDialect = {
  ...request,
  id: 'sagemaker',
  name: 'Amazon SageMaker',
  imports: /^sagemaker(?:\.|$)/,
  call: /(?:^|\.)(?:HuggingFace|JumpStartEstimator|PyTorch|Estimator|ModelTrainer)$/,
  proof: [
    anyOf(
      hasTextLike(
        added.model,
        /textgeneration|text2text|llm|causal|llama|mistral|mixtral|qwen|gemma|falcon|phi-|gpt|flan|t5|bloom|opt-|deepseek|pythia|smollm|granite/i,
        'a language model',
      ),
      // The model may stand in another file; texts have a length in tokens.
      ...['max_seq_length', 'instruction_tuned', 'chat_dataset'].map(key => hasKey(`${parameters}.${key}`)),
    ),
    hasNoTextLike(
      added.model,
      /-ic-|-od-|embedding|whisper|stable-?diffusion|txt2img|vision/i,
      'stable-diffusion',
    ),
  ],
  model: [
    'model_id',
    ...['model_id', 'model_name_or_path', 'model_name', 'base_model', 'model_path', 'hf_model_id'].map(
      key => `${parameters}.${key}`,
    ),
    ...['MODEL_ID', 'HF_MODEL_ID', 'MODEL_NAME', 'BASE_MODEL'].map(key => `environment.${key}`),
  ],
  data: [
    ...inputs,
    'input_data_config',
    `${added.method('train')}.input_data_config`,
    ...['dataset_path', 'dataset_name', 'train_file'].map(key => `${parameters}.${key}`),
  ],
  learningRate: ['learning_rate', 'lr'].flatMap(key => [`${parameters}.${key}`, `${set}.${key}`]),
  epochs: ['epochs', 'epoch', 'num_train_epochs', 'num_epochs'].flatMap(key => [
    `${parameters}.${key}`,
    `${set}.${key}`,
  ]),
  steps: ['max_steps'].flatMap(key => [`${parameters}.${key}`, `${set}.${key}`]),
  evaluation: {
    data: inputs
      .flatMap(at => ['validation', 'test', 'eval', 'val'].map(key => `${at}.${key}`))
      .concat([
        `${parameters}.validation_split_ratio`,
        `${set}.validation_split_ratio`,
        `${parameters}.validation_file`,
      ]),
    switch: {
      at: [`${parameters}.do_eval`, `${parameters}.evaluation_strategy`, `${parameters}.eval_strategy`],
      alone: true,
    },
  },
  adapter: {
    signs: [
      { at: `${parameters}.use_qlora`, reads: node => (flagOf(node) ? 'qlora' : undefined) },
      { at: `${parameters}.use_peft`, reads: byFlag },
      { at: `${parameters}.peft_type`, reads: whenGiven },
      { at: `${parameters}.use_lora`, reads: byFlag },
      { at: `${parameters}.lora_r`, reads: whenGiven },
      { at: `${set}.peft_type`, reads: whenGiven },
    ],
    quantized: [isOn(`${parameters}.load_in_4bit`), isOn(`${parameters}.use_4bit`)],
  },
};

export const services: readonly ScriptDialect[] = [
  llamaIndexEngine(mistral, /(?:^|\.)MistralAIFinetuneEngine$/),
  llamaIndexEngine(openai, /(?:^|\.)OpenAIFinetuneEngine$/),
  mistral,
  azureOpenai,
  openai,
  openaiInterface,
  together,
  fireworks,
  bedrock,
  vertex,
  gemini,
  cohere,
  sagemaker,
];
