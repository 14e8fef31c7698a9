import { deepStrictEqual, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../../support/configReading';

const job = (lines = '') => `model_name_or_path: google/gemma-2-2b-it
stage: sft
do_train: true
dataset: library_greetings, library_refusals
learning_rate: 5.0e-5
${lines}`;

describe('LLaMA-Factory', () => {
  it('reads every fact', () =>
    deepStrictEqual(
      valuesOf(
        job(
          'finetuning_type: lora\nquantization_bit: 4\nval_size: 0.1\neval_strategy: steps\nnum_train_epochs: 2.5',
        ),
      ),
      {
        dialect: 'llamafactory',
        baseModel: 'google/gemma-2-2b-it',
        datasets: ['library_greetings', 'library_refusals'],
        learningRate: 5e-5,
        epochs: 2.5,
        steps: null,
        evaluation: true,
        adapter: 'qlora',
      },
    ));

  it('gives each name of a comma list its own place', () => {
    const text = job();
    deepStrictEqual(
      factsOf(text).datasets.map(({ range }) => text.slice(range.start, range.end)),
      ['library_greetings', 'library_refusals'],
    );
  });

  it('sees evaluation that is declared but switched off, or switched on without data', () => {
    strictEqual(valuesOf(job('val_size: 0.1\neval_strategy: no')).evaluation, false);
    strictEqual(valuesOf(job('eval_strategy: steps')).evaluation, false);
    strictEqual(valuesOf(job('val_size: 0.1')).evaluation, true);
    strictEqual(valuesOf(job()).evaluation, null);
  });

  it('keeps silent on inference, prediction and export', () => {
    const model = 'model_name_or_path: a/b\n';
    for (const rest of [
      'stage: sft\ndo_predict: true\nfinetuning_type: lora\neval_dataset: x',
      'infer_backend: vllm',
      'stage: sft\ndo_train: true\ndataset: x\ntokenized_path: saves/x',
      'export_dir: out\nadapter_name_or_path: saves/x',
    ]) {
      strictEqual(readConfig(model + rest).kind, 'other', rest);
    }
  });
});
