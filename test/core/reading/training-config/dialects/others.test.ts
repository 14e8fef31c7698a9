import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../../support/configReading';

type Values = ReturnType<typeof valuesOf>;

interface Sample {
  readonly name: string;
  readonly path?: string;
  readonly text: string;
  readonly values: Partial<Values> & Pick<Values, 'dialect'>;
}

const silent: Omit<Values, 'dialect'> = {
  baseModel: null,
  datasets: [],
  learningRate: null,
  epochs: null,
  steps: null,
  evaluation: null,
  adapter: null,
};

/** A file of each remaining format, as somebody who is not its author would write it. */
const samples: readonly Sample[] = [
  {
    name: 'AutoTrain',
    text: `
task: llm-orpo
base_model: Qwen/Qwen2.5-1.5B
project_name: tram-driver
data: {path: acme/tram-dialogs, train_split: train, valid_split: held}
params: {epochs: 2, lr: 4e-5, peft: true, quantization: int8}`,
    values: {
      dialect: 'autotrain',
      baseModel: 'Qwen/Qwen2.5-1.5B',
      datasets: ['acme/tram-dialogs'],
      learningRate: 4e-5,
      epochs: 2,
      evaluation: true,
      adapter: 'lora',
    },
  },
  {
    name: 'AutoTrain with full weights',
    text: `
task: llm-sft
base_model: google/gemma-2-2b
project_name: x
data: {path: acme/x, valid_split: null}
params: {lr: 1e-5, peft: false}`,
    values: {
      dialect: 'autotrain',
      baseModel: 'google/gemma-2-2b',
      datasets: ['acme/x'],
      learningRate: 1e-5,
      evaluation: false,
      adapter: 'full',
    },
  },
  {
    name: 'ms-swift, one level down in a launcher of its own',
    text: `
gpus: 4
sft:
  model: internlm/internlm2_5-7b-chat
  train_type: lora
  quant_bits: 4
  dataset: ['data/bakery.jsonl']
  val_dataset: data/bakery-held.jsonl
  learning_rate: 1e-4
  num_train_epochs: 3`,
    values: {
      dialect: 'ms-swift',
      baseModel: 'internlm/internlm2_5-7b-chat',
      datasets: ['data/bakery.jsonl'],
      learningRate: 1e-4,
      epochs: 3,
      evaluation: true,
      adapter: 'qlora',
    },
  },
  {
    name: 'MLX on a quantized base',
    text: `
model: mlx-community/Mistral-7B-Instruct-v0.3-4bit
data: data/orchard
train: true
iters: 600
num_layers: 8
lora_parameters: {rank: 8}
learning-rate: 2e-5`,
    values: {
      dialect: 'mlx',
      baseModel: 'mlx-community/Mistral-7B-Instruct-v0.3-4bit',
      datasets: ['data/orchard'],
      steps: 600,
      adapter: 'qlora',
    },
  },
  {
    name: 'settings for MLX alone',
    text: 'lora_parameters: {rank: 4}\niters: 80\nlearning_rate: 2e-5\nval_batches: 3',
    values: { dialect: 'mlx', learningRate: 2e-5, steps: 80, evaluation: true, adapter: 'lora' },
  },
  {
    name: 'MLX with hyphens, which it ignores',
    text: `
model: acme/orchard-3b
data: data/orchard
iters: 60
val-batches: -1
learning-rate: 3e-4`,
    values: {
      dialect: 'mlx',
      baseModel: 'acme/orchard-3b',
      datasets: ['data/orchard'],
      steps: 60,
    },
  },
  {
    name: 'MLX with its older keys and all batches for evaluation',
    text: `
model: acme/orchard-3b
data: data/orchard
iters: 60
lora_layers: 16
val_batches: -1
steps_per_eval: 12`,
    values: {
      dialect: 'mlx',
      baseModel: 'acme/orchard-3b',
      datasets: ['data/orchard'],
      steps: 60,
      evaluation: true,
      adapter: 'lora',
    },
  },
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
    name: 'Ludwig',
    text: `
model_type: llm
base_model: microsoft/phi-2
quantization: {bits: 4}
adapter: lora
preprocessing: {split: {type: random, probabilities: [0.9, 0.05, 0.05]}}
trainer: {type: finetune, learning_rate: 0.0001, epochs: 4}`,
    values: {
      dialect: 'ludwig',
      baseModel: 'microsoft/phi-2',
      learningRate: 1e-4,
      epochs: 4,
      evaluation: true,
      adapter: 'qlora',
    },
  },
  {
    name: 'LLM Foundry with references and steps',
    text: `
variables: {base: EleutherAI/pythia-1b}
model: {name: hf_causal_lm, pretrained: true, pretrained_model_name_or_path: '\${variables.base}'}
train_loader: {name: finetuning, dataset: {hf_name: acme/ledger, split: train}}
optimizer: {lr: 1.0e-05}
max_duration: 3195ba`,
    values: {
      dialect: 'llmfoundry',
      baseModel: 'EleutherAI/pythia-1b',
      datasets: ['acme/ledger'],
      learningRate: 1e-5,
      steps: 3195,
    },
  },
  {
    name: 'LLM Foundry with files by what they are for',
    text: `
model: {name: hf_causal_lm, pretrained_model_name_or_path: facebook/opt-1.3b}
train_loader: {name: finetuning, dataset: {hf_name: json, hf_kwargs: {data_files: {train: log/rows.jsonl}}}}
max_duration: 2ep`,
    values: {
      dialect: 'llmfoundry',
      baseModel: 'facebook/opt-1.3b',
      datasets: ['log/rows.jsonl'],
      epochs: 2,
    },
  },
  {
    name: 'NeMo Automodel',
    text: `
step_scheduler: {num_epochs: 2}
model: {_target_: nemo_automodel.NeMoAutoModelForCausalLM.from_pretrained, pretrained_model_name_or_path: google/gemma-3-4b-it}
dataset: {_target_: nemo_automodel.x, path_or_dataset_id: data/dock.jsonl}
optimizer: {lr: 2.0e-5}`,
    values: {
      dialect: 'nemo-automodel',
      baseModel: 'google/gemma-3-4b-it',
      datasets: ['data/dock.jsonl'],
      learningRate: 2e-5,
      epochs: 2,
    },
  },
  {
    name: 'older NeMo, not yet filled in',
    text: `
trainer: {max_epochs: 9999, max_steps: 2000}
model:
  restore_from_path: ???
  peft: {peft_scheme: lora}
  data:
    train_ds: {file_names: [a.jsonl, b.jsonl]}
    validation_ds: {file_names: [c.jsonl]}
  optim: {lr: 1e-4}`,
    values: {
      dialect: 'nemo',
      datasets: ['a.jsonl', 'b.jsonl'],
      learningRate: 1e-4,
      epochs: 9999,
      steps: 2000,
      evaluation: true,
      adapter: 'lora',
    },
  },
  {
    name: 'Oumi with evaluation switched on but no data for it',
    text: `
model: {model_name: HuggingFaceTB/SmolLM2-135M-Instruct}
data: {train: {datasets: [{dataset_name: text_sft, dataset_path: data/gate.jsonl}]}}
training: {trainer_type: TRL_SFT, use_peft: true, eval_strategy: steps, max_steps: 40, learning_rate: 3e-4}
peft: {q_lora: false}`,
    values: {
      dialect: 'oumi',
      baseModel: 'HuggingFaceTB/SmolLM2-135M-Instruct',
      datasets: ['data/gate.jsonl'],
      learningRate: 3e-4,
      steps: 40,
      evaluation: false,
      adapter: 'lora',
    },
  },
  {
    name: 'LitGPT',
    text: `
checkpoint_dir: checkpoints/google/gemma-2b
lora_r: 8
data: {class_path: litgpt.data.JSON, init_args: {json_path: data/canteen.json, val_split_fraction: 0.1}}
train: {epochs: 2, max_steps:}
optimizer: {class_path: torch.optim.AdamW, init_args: {lr: 0.0003}}`,
    values: {
      dialect: 'litgpt',
      baseModel: 'checkpoints/google/gemma-2b',
      datasets: ['data/canteen.json'],
      learningRate: 3e-4,
      epochs: 2,
      evaluation: true,
      adapter: 'lora',
    },
  },
  {
    name: 'H2O LLM Studio',
    text: `
llm_backbone: h2oai/h2o-danube3-500m-base
problem_type: text_causal_language_modeling
architecture: {backbone_dtype: bfloat16}
dataset: {train_dataframe: data/kiosk.csv, validation_dataframe: None, validation_size: 0}
training: {epochs: 2, learning_rate: 0.0001, lora: false}`,
    values: {
      dialect: 'h2o-llmstudio',
      baseModel: 'h2oai/h2o-danube3-500m-base',
      datasets: ['data/kiosk.csv'],
      learningRate: 1e-4,
      epochs: 2,
      evaluation: false,
      adapter: 'full',
    },
  },
  {
    name: 'mistral-finetune with weighted data',
    text: `
model_id_or_path: /models/mistral-7b
run_dir: runs/one
data: {instruct_data: 'a.jsonl:5.0, b.jsonl:.5', eval_instruct_data: c.jsonl}
optim: {lr: 6.e-5}
max_steps: 300
no_eval: True
lora: {rank: 16}`,
    values: {
      dialect: 'mistral-finetune',
      baseModel: '/models/mistral-7b',
      datasets: ['a.jsonl', 'b.jsonl'],
      learningRate: 6e-5,
      steps: 300,
      evaluation: false,
      adapter: 'lora',
    },
  },
  {
    name: 'the rewrite of LLaMA-Factory',
    text: 'model: Qwen/Qwen3-0.6B\ntrain_dataset: data/quay.yaml\nkernel_config: {name: auto}\npeft_config: {name: lora}\nmax_steps: 10',
    values: {
      dialect: 'llamafactory',
      baseModel: 'Qwen/Qwen3-0.6B',
      datasets: ['data/quay.yaml'],
      steps: 10,
      adapter: 'lora',
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
    name: 'LLM Foundry with streams',
    text: `
max_duration: 2ep
model: {pretrained_model_name_or_path: gpt2, pretrained: true}
train_loader: {dataset: {streams: {a: {local: ./ferries, split: train}, b: {remote: s3://acme/piers}}}}`,
    values: {
      dialect: 'llmfoundry',
      baseModel: 'gpt2',
      datasets: ['./ferries', 's3://acme/piers'],
      epochs: 2,
    },
  },
  {
    name: 'NeMo Automodel by path',
    text: `
step_scheduler: {num_epochs: 1}
model: {_target_: nemo_automodel.X.from_pretrained, pretrained_model_name_or_path: acme/m}
dataset: {_target_: nemo_automodel.components.d.Rows, path_or_dataset: acme/rows}`,
    values: { dialect: 'nemo-automodel', baseModel: 'acme/m', datasets: ['acme/rows'], epochs: 1 },
  },
  {
    name: 'LLaMA-Factory whose model is given elsewhere',
    text: 'stage: sft\ndo_train: true\nfinetuning_type: lora\ndataset: berths\nlearning_rate: 2e-5',
    values: { dialect: 'llamafactory', datasets: ['berths'], learningRate: 2e-5, adapter: 'lora' },
  },
  {
    name: 'arguments of TRL alone',
    text: 'learning_rate: 3e-6\nper_device_train_batch_size: 2\nnum_train_epochs: 2\nprecompute_ref_log_probs: true\neval_strategy: epoch',
    values: { dialect: 'trl', learningRate: 3e-6, epochs: 2, evaluation: true },
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

describe('dialects', () => {
  it('leave the training of retrievers alone', () =>
    strictEqual(
      readConfig(
        'step_scheduler: {num_epochs: 1}\nmodel: {_target_: nemo_automodel.NeMoAutoModelBiEncoder.from_pretrained}\ndataset: {path: x}',
      ).kind,
      'other',
    ));

  it('leave the training of encoders with AutoTrain alone', () =>
    strictEqual(
      readConfig(
        'task: sentence-transformers:pair\nbase_model: acme/enc\nproject_name: p\ndata: {path: d}\nparams: {epochs: 1}',
      ).kind,
      'other',
    ));

  for (const { name, path, text, values } of samples) {
    it(`read ${name}`, () => deepStrictEqual(valuesOf(text, path), { ...silent, ...values }));
  }
});
