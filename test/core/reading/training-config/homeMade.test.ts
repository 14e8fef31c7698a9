import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../support/configReading';

describe('jobs of someone’s own making', () => {
  const values = (text: string, path?: string) => {
    const { baseModel, datasets, steps, evaluation, adapter } = valuesOf(text, path);
    return { baseModel, datasets, steps, evaluation, adapter };
  };
  const silent = { baseModel: 'acme/Qwen3-4B', datasets: [], steps: null, evaluation: null, adapter: null };

  it('are read through their nesting', () =>
    deepStrictEqual(
      valuesOf(`
model: {name: mistralai/Mistral-7B-v0.3, max_len: 1024}
data: {train: data/ferry/train.jsonl, val: data/ferry/val.jsonl}
quantization: {load_in_4bit: true}
lora: {r: 16, alpha: 32, target_modules: [q_proj, v_proj]}
trainer: {LearningRate: 1e-4, num-epochs: 2}`),
      {
        dialect: 'home-made',
        baseModel: 'mistralai/Mistral-7B-v0.3',
        datasets: ['data/ferry/train.jsonl'],
        learningRate: 1e-4,
        epochs: 2,
        steps: null,
        evaluation: true,
        adapter: 'qlora',
      },
    ));

  it('are read flat', () =>
    deepStrictEqual(
      valuesOf(`
base_model_name: tiiuae/falcon-7b
dataset_name: acme/market-stalls
use_lora: false
lr: 2.0e-5
epochs: 3
val_fraction: 0
max_train_steps: 800`),
      {
        dialect: 'home-made',
        baseModel: 'tiiuae/falcon-7b',
        datasets: ['acme/market-stalls'],
        learningRate: 2e-5,
        epochs: 3,
        steps: 800,
        evaluation: false,
        adapter: 'full',
      },
    ));

  it('may be fragments', () => {
    strictEqual(
      valuesOf('train_file: data/a.jsonl\nlora_r: 8\nlora_alpha: 16\nnum_epochs: 1').baseModel,
      null,
    );
  });

  it('do not take the judge or the embedder for the model', () =>
    strictEqual(
      valuesOf(`
evaluation: {judge: {model_name: meta-llama/Llama-3.3-70B-Instruct}}
student: {model_name: Qwen/Qwen2.5-0.5B}
training: {learning_rate: 1e-5, epochs: 1}`).baseModel,
      'Qwen/Qwen2.5-0.5B',
    ));

  it('finds the model under a name of the author’s own', () => {
    const own = (key: string) =>
      `${key}: acme/mistral-7b-ferry\ntrain_file: berths.jsonl\nepochs: 2\nlora_r: 8\nlora_alpha: 16`;
    strictEqual(valuesOf(own('hf_model_ckpt')).baseModel, 'acme/mistral-7b-ferry');
    strictEqual(valuesOf(own('embedding_model_name')).baseModel, null);
  });

  it('takes a way of training that only language models have for evidence', () => {
    const job = (type: string) =>
      valuesOf(
        `model_name: Own-1B\ntraining_type: ${type}\ndataset: {path: acme/berths, test_size: 0.2}\ntraining: {iters: 300, learning_rate: 5e-5}`,
      );
    const { baseModel, datasets, steps, evaluation } = job('moe_sft');
    deepStrictEqual([baseModel, datasets, steps, evaluation], ['Own-1B', ['acme/berths'], 300, true]);
    strictEqual(readConfig('model_name: own\nstage: build\ndataset: x\nlr: 1').kind, 'other');
  });

  it('takes the name of a tuning tool for evidence', () =>
    strictEqual(
      readConfig('framework: torchtune\ndataset: rows.json\nlearning_rate: 1e-4\nepochs: 2').kind,
      'training-config',
    ));

  it('name the model by where it is published, not by its nickname', () =>
    strictEqual(
      values('base_model: qwen3\nmodel_id: acme/Qwen3-4B\nlr: 1e-4\ndataset: berths').baseModel,
      'acme/Qwen3-4B',
    ));

  it('leave figures of a rehearsal aside', () =>
    deepStrictEqual(
      values('base_model: acme/Qwen3-4B\ntraining: {epochs: 2}\nsmoke_test: {max_steps: 3}'),
      silent,
    ));

  it('read the whole file where one part of it has arguments of TRL', () =>
    deepStrictEqual(
      values(
        'base_model: acme/Qwen3-4B\ndpo: {per_device_train_batch_size: 2, learning_rate: 1e-6, max_prompt_length: 9}',
      ),
      silent,
    ));

  it('know large models by their optimizer', () =>
    deepStrictEqual(
      values('data: {dataset_name: acme/berths}\ntraining: {num_epochs: 1, optim: paged_adamw_32bit}'),
      { ...silent, baseModel: null, datasets: ['acme/berths'] },
    ));

  it('read keys with dots in them as nested', () =>
    deepStrictEqual(
      values(
        'model.base_path: acme/MinnowLLM-7B\ntraining.max_steps: 20\nsmoke.max_steps: 2\ndata.train_file: berths.csv',
      ),
      { ...silent, baseModel: 'acme/MinnowLLM-7B', datasets: ['berths.csv'], steps: 20 },
    ));

  for (const model of ['acme/Devstral-9B', 'acme/DialoGPT-tiny', 'acme/distilgpt2', 'acme/HarborLLM-3B']) {
    it(`know ${model} as a language model`, () =>
      strictEqual(values(`model_id: ${model}\nlr: 1e-5\ntrain_file_dir: rows`).baseModel, model));
  }

  it('take no list of models for the model', () =>
    strictEqual(
      values(
        'models_to_compare: [acme/Qwen3-1B]\ndefault_model: acme/Qwen3-4B\nnum_epochs: 1\ndataset: berths',
      ).baseModel,
      'acme/Qwen3-4B',
    ));

  it('may be the settings of a trainer of texts alone', () => {
    const text =
      'training: {learning_rate: 1e-4, num_train_epochs: 2, optim: paged_adamw_8bit}\nsft: {dataset_text_field: text}';
    const { dialect, learningRate, epochs } = valuesOf(text);
    deepStrictEqual([dialect, learningRate, epochs], ['home-made', 1e-4, 2]);
  });

  it('do not take the model of a service for the one that is trained', () =>
    strictEqual(
      valuesOf(
        'finetune_model: {name_or_path: models/pilot}\nlora: {r: 8, target_modules: [q_proj]}\nlr: 1e-5\naugment: {api: {model_name: mistral-large}}',
      ).baseModel,
      'models/pilot',
    ));

  it('name no model that only writes the examples', () =>
    strictEqual(
      valuesOf(`
training: {use_qlora: true, learning_rate: 1e-4, epochs: 2, lora: {r: 8, alpha: 16}}
writer: {bedrock_model_id: global.anthropic.claude-sonnet-5}`).baseModel,
      null,
    ));

  it('begin with the model of one folder and leave theirs in another', () => {
    const job =
      'load_in_4bit: true\nlora_rank: 8\nsequence_len: 512\nlr: 1e-4\ndataset_path: a.txt\nmodel_dir: in\n';
    const { baseModel, adapter } = valuesOf(`${job}output_dir: out`);
    deepStrictEqual([baseModel, adapter], ['in', 'qlora']);
    strictEqual(valuesOf(job).baseModel, null);
  });

  it('name no model that is only served later', () =>
    strictEqual(
      valuesOf(`
model: {hf_repo: acme/Qwen3-4B}
training: {lr: 1e-4, lora_r: 8, lora_alpha: 8}
ollama: {model_name: qwen3_berths}`).baseModel,
      'acme/Qwen3-4B',
    ));

  it('say figures under names that begin with the stage', () => {
    const { learningRate, epochs, steps } = valuesOf(`
model_name: Qwen/Qwen2.5-Coder-1.5B
finetune: {lora_r: 8, lora_alpha: 16, trainer_learning_rate: 2e-5, trainer_num_train_epochs: 1, trainer_warmup_steps: 50}
debug: {max_steps: 5}`);
    deepStrictEqual([learningRate, epochs, steps], [2e-5, 1, null]);
  });

  it('say no figure that differs from stage to stage', () =>
    strictEqual(
      valuesOf(`
model_name: Qwen/Qwen3-4B
load_in_4bit: true
sft_learning_rate: 1e-4
dpo_learning_rate: 1e-6
num_epochs: 2`).learningRate,
      null,
    ));

  it('may call the model a policy', () =>
    strictEqual(
      valuesOf(
        'policy_name: acme/Llama-3-8B\nsft_training: {learning_rate: 2e-5, epochs: 1}\ndataset: {dataset_name: acme/berths}',
      ).baseModel,
      'acme/Llama-3-8B',
    ));

  it('may keep each figure under a key of its own, as a sweep does', () => {
    const { learningRate, epochs } = valuesOf(
      'method: bayes\nparameters: {model_name: {value: acme/Qwen3-1B}, num_epochs: {value: 3}, learning_rate: {min: 1e-5, max: 1e-3}}',
    );
    deepStrictEqual([learningRate, epochs], [null, 3]);
  });

  it('do not name the model that only judges', () =>
    strictEqual(
      values(
        'sft: {model_name: acme/Qwen3-1B, lr: 1e-5, num_train_epochs: 1}\nrm: {base_model_name: acme/Qwen3-4B}\ndata_path: rows',
      ).baseModel,
      'acme/Qwen3-1B',
    ));
});
