import { deepStrictEqual, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../../support/configReading';

const job = (lines: string) =>
  `model_name_or_path: HuggingFaceTB/SmolLM2-360M\n${lines}\nlearning_rate: 2.0e-4`;

describe('TRL', () => {
  it('reads every fact', () =>
    deepStrictEqual(
      valuesOf(
        job(
          'dataset_name: acme/greetings\nuse_peft: true\nload_in_4bit: yes\neval_strategy: steps\nnum_train_epochs: 1\nmax_steps: -1',
        ),
      ),
      {
        dialect: 'trl',
        baseModel: 'HuggingFaceTB/SmolLM2-360M',
        datasets: ['acme/greetings'],
        learningRate: 2e-4,
        epochs: 1,
        steps: null,
        evaluation: true,
        adapter: 'qlora',
      },
    ));

  it('reads mixtures in both of their forms, each data set once', () => {
    const mixture =
      'dataset_mixture:\n  datasets:\n    - id: acme/a\n      split: x\n    - id: acme/a\n      split: y\n    - id: acme/b';
    deepStrictEqual(valuesOf(job(mixture)).datasets, ['acme/a', 'acme/b']);
    deepStrictEqual(valuesOf(job('dataset_mixer:\n  acme/a: 1.0\n  acme/b: 0.5')).datasets, [
      'acme/a',
      'acme/b',
    ]);
  });

  it('believes the switch before the split', () => {
    strictEqual(
      valuesOf(job("dataset_name: a/b\ndataset_test_split: test\neval_strategy: 'no'")).evaluation,
      false,
    );
    strictEqual(valuesOf(job('dataset_name: a/b\ndo_eval: false\neval_strategy: epoch')).evaluation, true);
    strictEqual(valuesOf(job('dataset_name: a/b')).evaluation, null);
  });

  it('knows the defaults of what the file leaves out', () =>
    deepStrictEqual(factsOf('model_name_or_path: a/b\ndataset_name: c/d\noutput_dir: o').defaults, {
      adapter: 'full',
      evaluation: false,
      learningRate: 2e-5,
      epochs: 3,
    }));

  it('keeps silent on evaluation of a finished model', () =>
    strictEqual(readConfig('model_name_or_path: a/b\ndataset_name: c/d\nbatch_size: 4').kind, 'other'));

  it('leaves the examples of transformers for speech and for encoders alone', () => {
    const job = (model: string) =>
      `model_name_or_path: ${model}\ndataset_name: acme/calls\nlearning_rate: 1e-5\nmax_steps: 40`;
    strictEqual(readConfig(job('acme/qwen-tiny')).kind, 'training-config');
    for (const model of ['openai/whisper-tiny', 'FacebookAI/roberta-base'])
      strictEqual(readConfig(job(model)).kind, 'other', model);
  });

  it('is known by its arguments alone, where model and data come from the command line', () => {
    const args = 'per_device_train_batch_size: 2\nnum_train_epochs: 1\nattn_implementation: sdpa\n';
    const { dialect, epochs } = valuesOf(`${args}dataset_num_proc: 4\npacking: false`);
    deepStrictEqual([dialect, epochs], ['trl', 1]);
    strictEqual(readConfig(args).kind, 'other');
    const lora =
      'use_peft: true\nload_in_4bit: true\nlora_target_modules: [q_proj]\nlora_r: 4\nlora_alpha: 8\n';
    const grpo = `${args}${lora}learning_rate: 1e-5\nmax_completion_length: 90\n`;
    strictEqual(valuesOf(grpo).dialect, 'trl');
    strictEqual(valuesOf(grpo).adapter, 'qlora');
    strictEqual(valuesOf(`${grpo}train_file: a.jsonl`).dialect, 'home-made');
    const parts = `lora: {r: 4, lora_alpha: 8, target_modules: [q_proj]}\ntraining:\n  ${grpo.replaceAll('\n', '\n  ')}`;
    strictEqual(valuesOf(parts).dialect, 'home-made');
  });
});
