import { strictEqual } from 'node:assert';
import { readConfig } from '../../../../support/configReading';
import { type ReadSample, readsSamples } from '../../../../support/readSamples';

/** A config of each tool, as somebody who is not its author would write it. */
const samples: readonly ReadSample[] = [
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
    name: 'LLaMA-Factory whose model is given elsewhere',
    text: 'stage: sft\ndo_train: true\nfinetuning_type: lora\ndataset: berths\nlearning_rate: 2e-5',
    values: { dialect: 'llamafactory', datasets: ['berths'], learningRate: 2e-5, adapter: 'lora' },
  },
  {
    name: 'arguments of TRL alone',
    text: 'learning_rate: 3e-6\nper_device_train_batch_size: 2\nnum_train_epochs: 2\nprecompute_ref_log_probs: true\neval_strategy: epoch',
    values: { dialect: 'trl', learningRate: 3e-6, epochs: 2, evaluation: true },
  },
];

describe('configs of tools that are started by a command', () => {
  it('leave the training of encoders with AutoTrain alone', () =>
    strictEqual(
      readConfig(
        'task: sentence-transformers:pair\nbase_model: acme/enc\nproject_name: p\ndata: {path: d}\nparams: {epochs: 1}',
      ).kind,
      'other',
    ));

  readsSamples(samples);
});
