import { type ReadSample, readsSamples } from '../../../../support/readSamples';

/** A request to each service, as somebody who is not its author would write it. */
const samples: readonly ReadSample[] = [
  {
    name: 'a fine-tuning job of Azure Resource Manager',
    text: `
{"resources": [{"type": "Microsoft.MachineLearningServices/workspaces/jobs", "apiVersion": "2024-10-01-preview",
  "properties": {"jobType": "FineTuning", "fineTuningDetails": {"modelProvider": "AzureOpenAI", "taskType": "ChatCompletion",
    "model": {"jobInputType": "mlflow_model", "uri": "azureml://registries/azure-openai/models/gpt-4o-mini"},
    "trainingData": {"jobInputType": "uri_file", "uri": "azureml://data/kiosk/1"},
    "validationData": {"jobInputType": "uri_file", "uri": "azureml://data/kiosk-held/1"}, "hyperParameters": {"nEpochs": 3}}}}]}`,
    values: {
      dialect: 'azure-ml',
      baseModel: 'azureml://registries/azure-openai/models/gpt-4o-mini',
      datasets: ['azureml://data/kiosk/1'],
      epochs: 3,
      evaluation: true,
    },
  },
  {
    name: 'Bedrock request',
    path: 'request.json',
    text: `{"jobName": "j", "baseModelIdentifier": "amazon.titan-text-lite-v1", "customizationType": "FINE_TUNING",
      "trainingDataConfig": {"s3Uri": "s3://bucket/train.jsonl"},
      "hyperParameters": {"epochCount": "2", "learningRate": "0.00001"}}`,
    values: {
      dialect: 'bedrock',
      baseModel: 'amazon.titan-text-lite-v1',
      datasets: ['s3://bucket/train.jsonl'],
      learningRate: 1e-5,
      epochs: 2,
    },
  },
  {
    name: 'Bedrock inside a step function',
    path: 'state.json',
    text: `{"States": {"Tune": {"Parameters": {"BaseModelIdentifier": "m", "TrainingDataConfig": {"S3Uri": "s3://b/t"},
      "ValidationDataConfig": {"Validators": [{"S3Uri": "s3://b/v"}]}}}}}`,
    values: { dialect: 'bedrock', baseModel: 'm', datasets: ['s3://b/t'], evaluation: true },
  },
  {
    name: 'Vertex request',
    path: 'request.json',
    text: `{"baseModel": "gemini-2.0-flash-001", "supervisedTuningSpec": {"trainingDatasetUri": "gs://b/t.jsonl",
      "validationDatasetUri": "gs://b/v.jsonl", "hyperParameters": {"epochCount": 4, "learningRateMultiplier": 1}}}`,
    values: {
      dialect: 'vertex',
      baseModel: 'gemini-2.0-flash-001',
      datasets: ['gs://b/t.jsonl'],
      epochs: 4,
      evaluation: true,
    },
  },
  {
    name: 'Together request with a validation file that is never used',
    path: 'request.json',
    text: '{"model": "m", "training_file": "file-1", "validation_file": "file-2", "n_epochs": 3, "lora": true, "learning_rate": 1e-5}',
    values: {
      dialect: 'together',
      baseModel: 'm',
      datasets: ['file-1'],
      learningRate: 1e-5,
      epochs: 3,
      evaluation: false,
      adapter: 'lora',
    },
  },
  {
    name: 'Mistral request',
    path: 'request.json',
    text: '{"model": "open-mistral-7b", "training_files": [{"file_id": "f1"}], "hyperparameters": {"training_steps": 10, "learning_rate": 0.0001}}',
    values: {
      dialect: 'mistral',
      baseModel: 'open-mistral-7b',
      datasets: ['f1'],
      learningRate: 1e-4,
      steps: 10,
    },
  },
  {
    name: 'Vertex with the size of its adapter',
    path: 'job.json',
    text: '{"baseModel": "gemini-2.5-flash", "supervisedTuningSpec": {"trainingDatasetUri": "gs://a/b.jsonl", "hyperParameters": {"adapterSize": "ADAPTER_SIZE_FOUR"}}}',
    values: {
      dialect: 'vertex',
      baseModel: 'gemini-2.5-flash',
      datasets: ['gs://a/b.jsonl'],
      adapter: 'lora',
    },
  },
  {
    name: 'Fireworks request',
    path: 'request.json',
    text: '{"baseModel": "accounts/fireworks/models/llama-v3p1-8b-instruct", "dataset": "d", "epochs": 2, "learningRate": 0.0001, "loraRank": 8}',
    values: {
      dialect: 'fireworks',
      baseModel: 'accounts/fireworks/models/llama-v3p1-8b-instruct',
      datasets: ['d'],
      learningRate: 1e-4,
      epochs: 2,
    },
  },
];

describe('requests to tuning services', () => {
  readsSamples(samples);
});
