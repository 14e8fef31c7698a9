import { strictEqual } from 'node:assert';
import { readConfig } from '../../../../support/configReading';
import { type ReadSample, readsSamples } from '../../../../support/readSamples';

/** A config of each toolkit, as somebody who is not its author would write it. */
const samples: readonly ReadSample[] = [
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
];

describe('configs of toolkits', () => {
  it('leave the training of retrievers alone', () =>
    strictEqual(
      readConfig(
        'step_scheduler: {num_epochs: 1}\nmodel: {_target_: nemo_automodel.NeMoAutoModelBiEncoder.from_pretrained}\ndataset: {path: x}',
      ).kind,
      'other',
    ));

  readsSamples(samples);
});
