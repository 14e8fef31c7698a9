import { match, strictEqual } from 'node:assert';
import { readConfig } from '../../../support/configReading';

describe('jobs of someone’s own making', () => {
  const lookAlikes: readonly (readonly [string, string, RegExp])[] = [
    [
      'an image LoRA',
      'model: {name: stabilityai/stable-diffusion-2}\nlora: {r: 8, lora_alpha: 8}\nlr: 1e-4\ntarget_modules: [q_proj]\n',
      /image/,
    ],
    [
      'a speech LoRA',
      'model_name: openai/whisper-small\nlora_r: 8\nlora_alpha: 8\ntarget_modules: [q_proj]\nlr: 1e-4',
      /speech/,
    ],
    ['an encoder', 'model_name: BAAI/bge-base-en\ntrain_file: pairs.jsonl\nepochs: 1', /encoder/],
    [
      'pretraining',
      'model: gpt-mini\nn_layer: 6\nn_embd: 384\ntrain_file: a.jsonl\nlr: 6e-4',
      /from scratch/,
    ],
    [
      'inference on a quantized model',
      'model: meta-llama/Llama-3.1-8B\nload_in_4bit: true\nmax_new_tokens: 100',
      /none/,
    ],
    [
      'a training job of another trade',
      'dataset: hospital_beds.csv\nlearning_rate: 0.1\nepochs: 40\nmodel: xgboost',
      /none/,
    ],
    [
      'settings of a launcher',
      'compute_environment: LOCAL_MACHINE\ndistributed_type: FSDP\ngradient_accumulation_steps: 4\nmodel: llama-2',
      /Accelerate/,
    ],
    [
      'a workflow',
      'on: push\njobs: {train: {steps: [{run: python train.py --learning_rate 1}]}}\nenv: {learning_rate: 1}',
      /build server/,
    ],
  ];
  for (const [what, text, reason] of lookAlikes) {
    it(`are not ${what}`, () => {
      const reading = readConfig(text);
      strictEqual(reading.kind, 'other');
      match(reading.reason, reason);
    });
  }

  it('keeps silent on the record of a run, and on images', () => {
    const run = 'base_model: acme/llama-3-8b\ntrain_path: rows.jsonl\nepochs: 3\n';
    strictEqual(readConfig(`${run}loss_type: sigmoid`).kind, 'training-config');
    strictEqual(readConfig(`${run}train_loss: 0.41`).kind, 'other');
    strictEqual(readConfig(`${run}full: {loss_first: 3.1, loss_last: 0.9}`).kind, 'other');
    strictEqual(readConfig(`${run}finished_at: 2026-01-02T10:00`).kind, 'other');
    strictEqual(readConfig(`${run}eval_accuracy: 0.8`).kind, 'other');
    strictEqual(readConfig(`${run}checkpoints: [{saved_at: "2026-06-27T03:25:46Z"}]`).kind, 'other');
    strictEqual(readConfig(`${run}min_accuracy: 0.8`).kind, 'training-config');
    const lora = 'lora: {rank: 8, alpha: 16, target_modules: [q_proj]}\nepochs: 3\ndata_dir: data\n';
    strictEqual(readConfig(lora).kind, 'training-config');
    strictEqual(readConfig(`${lora}apply_to_vision_encoder: true\nnms_iou_threshold: 0.5`).kind, 'other');
    strictEqual(readConfig(`${lora}image_size: 224\nimages: {rgb: 3}`).kind, 'other');
    strictEqual(readConfig(`${lora}runs_on: {images: {vllm: {version: 3}}}`).kind, 'training-config');
  });

  for (const [name, text] of [
    [
      'a model of images',
      'pretrained_model_name_or_path: acme/Qwen-Image-2\nlora_rank: 8\nlora_alpha: 8\nlearning_rate: 1e-4',
    ],
    [
      'a trainer of images',
      'dataset: d.toml\nepochs: 9\nmodel: {type: wan, diffusers_path: /m/Qwen-Image}\nadapter: {type: lora}',
    ],
    [
      'pretraining by the file of a model',
      'modules: {pre_trainer: {model: llama3_8B.yaml, overrides: {lr: 1e-4, train_iters: 9}}}',
    ],
  ] as const) {
    it(`are not ${name}`, () => strictEqual(readConfig(text).kind, 'other'));
  }

  it('are not the settings that are kept beside an adapter', () =>
    strictEqual(
      readConfig(
        '{"peft_type": "LORA", "base_model_name_or_path": "Qwen/Qwen3-4B", "r": 4, "lora_alpha": 8, "target_modules": ["q_proj"]}',
        'adapter_config.json',
      ).kind,
      'other',
    ));

  it('are no QLoRA of an encoder of pictures', () =>
    strictEqual(
      readConfig(`
use_qlora: true
lora: {r: 16, alpha: 32, target_modules: [query, value]}
training: {num_epochs: 10, lr: 5e-5}`).kind,
      'other',
    ));

  it('are not the training of a retriever by its losses and measures', () => {
    const job =
      'model_name: mistralai/Mistral-7B-v0.1\nlora_rank: 8\nlora_alpha: 16\nlr: 1e-5\ntrain_file: a.jsonl\n';
    strictEqual(readConfig(`${job}loss_type: cross_entropy`).kind, 'training-config');
    for (const sign of ['loss_type: mrl_infonce', 'hard_negatives: 5', 'metric_for_best_model: ndcg_at_10'])
      strictEqual(readConfig(`${job}${sign}`).kind, 'other', sign);
  });

  it('do not sort texts into classes, and do not see', () => {
    const job =
      'model_name: acme/Llama-3-8B\nlora: {r: 8, alpha: 16, target_modules: [q_proj]}\ntraining: {lr: 1e-4, epochs: 2}\n';
    strictEqual(readConfig(`${job}task_type: CAUSAL_LM`).kind, 'training-config');
    for (const sign of [
      'num_labels: 3',
      'task_type: SEQ_CLS',
      'task: sequence_classification',
      'vision_tower: acme/eye',
    ])
      strictEqual(readConfig(`${job}${sign}`).kind, 'other', sign);
  });

  it('do not say that they use a model that is finished', () => {
    const job = 'model: {base: acme/Qwen3-4B}\ntraining: {max_steps: 9}\n';
    strictEqual(readConfig(`${job}stage: sft`).kind, 'training-config');
    for (const sign of ['stage: eval', 'mode: inference', 'job_type: merge'])
      strictEqual(readConfig(`${job}${sign}`).kind, 'other', sign);
    strictEqual(readConfig(`${job}mode: test\nlr: 1e-4`).kind, 'training-config');
  });
});
