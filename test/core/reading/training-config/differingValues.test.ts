import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../support/configReading';

const figures = (text: string, path?: string) => {
  const { baseModel, learningRate, epochs } = valuesOf(text, path);
  return [baseModel, learningRate, epochs];
};

/** A job of which only the lines in question are written out. */
const job = (lines: string) => figures(`train_file: a.jsonl\nlora: {r: 8, alpha: 8}\n${lines}`);

describe('what jobs beside one another say', () => {
  const [one, other] = ['1e-4', '2e-4'].map(
    rate => `{"model": "acme/Bee-LLM-1B", "train_file": "a.jsonl", "lr": ${rate}, "epochs": 2}`,
  );

  it('counts as far as all jobs of a list agree', () => {
    deepStrictEqual(figures(`[${one}, ${one}]`, 'jobs.json'), ['acme/Bee-LLM-1B', 1e-4, 2]);
    deepStrictEqual(figures(`[${one}, ${other}]`, 'jobs.json'), ['acme/Bee-LLM-1B', null, 2]);
    deepStrictEqual(figures(`- ${one}\n- ${other}`), ['acme/Bee-LLM-1B', null, 2]);
    deepStrictEqual(figures(`runs:\n- ${one}\n- ${one?.replace('1B', '3B')}`), [null, 1e-4, 2]);
  });

  it('is nothing where a list holds no jobs', () => {
    strictEqual(readConfig('[]', 'jobs.json').kind, 'other');
    strictEqual(readConfig(`[${one}, 1]`, 'jobs.json').kind, 'other');
    strictEqual(readConfig('[{"lr": 1, "epochs": 2}]', 'jobs.json').kind, 'other');
    strictEqual(readConfig(`- hosts: all\n  vars: ${one}`).kind, 'other');
    strictEqual(readConfig(`[${one},${' '.repeat(60_000)}${one}]`, 'jobs.json').kind, 'other');
  });

  it('counts as far as they agree in parts of the jobs', () => {
    const run = (model: string, rate: string) =>
      `{model: {name: ${model}}, data: {train_file: a.jsonl}, training: {lr: ${rate}, epochs: 3}}`;
    const [one, same] = [run('acme/Bee-LLM-1B', '1e-4'), run('acme/Bee-LLM-1B', '2e-4')];
    deepStrictEqual(figures(`runs:\n  a: ${one}\n  b: ${same}`), ['acme/Bee-LLM-1B', null, 3]);
    deepStrictEqual(figures(`runs:\n  a: ${one}\n  b: ${run('acme/Bee-LLM-9B', '1e-4')}`), [null, 1e-4, 3]);
    deepStrictEqual(
      figures(
        `runs:\n  a: {model: acme/Bee-LLM-1B, train_file: a.jsonl, stages: {lr: 1e-4, later: {lr: 9}}}`,
      ),
      ['acme/Bee-LLM-1B', 1e-4, null],
    );
  });

  it('counts in profiles as far as they agree, and in the job before its profiles', () => {
    const profiles = 'gpus:\n  a100: {lr: 1e-4, epochs: 1}\n  t4: {lr: 2e-4, epochs: 1}';
    deepStrictEqual(job(`model: acme/bee-llm\n${profiles}`), ['acme/bee-llm', null, 1]);
    deepStrictEqual(job(`model: acme/bee-llm\nlr: 3e-5\n${profiles}`), ['acme/bee-llm', 3e-5, 1]);
    deepStrictEqual(
      job('sizes:\n  s: {model: acme/Bee-LLM-1B, lr: 1e-4}\n  l: {model: acme/Bee-LLM-9B, lr: 1e-4}'),
      [null, 1e-4, null],
    );
  });

  it('counts as far as numbered stages agree', () => {
    const stages = (rate: string) =>
      job(`model: acme/bee-llm\nstage_1: {lr: 1e-4, epochs: 1}\nstage_2: {lr: ${rate}, epochs: 1}`);
    deepStrictEqual(stages('2e-4'), ['acme/bee-llm', null, 1]);
    deepStrictEqual(stages('1e-4'), ['acme/bee-llm', 1e-4, 1]);
  });

  it('is what a figure with its stage before it says, in few letters as well', () => {
    deepStrictEqual(figures('model: acme/bee-llm\ntrain_file: a.jsonl\ntune_lr: 1e-4\ntune_epochs: 3'), [
      'acme/bee-llm',
      1e-4,
      3,
    ]);
    deepStrictEqual(figures('model: acme/bee-llm\ntrain_file: a.jsonl\nsft_lr: 1e-4\ndpo_lr: 1e-6'), [
      'acme/bee-llm',
      null,
      null,
    ]);
    deepStrictEqual(job('model: acme/bee-llm\nsft_lr: 1e-4\ndpo_lr: 1e-6\nsave_every_epochs: 2'), [
      'acme/bee-llm',
      null,
      null,
    ]);
  });
});

describe('what the environment is to give', () => {
  it('is no name', () => {
    deepStrictEqual(job(`model: \${oc.env:BASE}\nlr: 1e-4`), [null, 1e-4, null]);
    deepStrictEqual(
      valuesOf(`base_model: acme/Qwen3-4B\nlora_r: 8\nlr: 1e-4\ndata_file: \${ROWS}`).datasets,
      [],
    );
    strictEqual(
      valuesOf(`base_model: \${BASE}\ndatasets: [{path: a, type: alpaca}]\nmicro_batch_size: 1`).baseModel,
      null,
    );
  });

  it('is what the file gives in its place', () => {
    deepStrictEqual(job(`model: "\${oc.env:BASE, acme/bee-llm}"\nlr: \${LR:-1e-4}\nepochs: \${env:N,3}`), [
      'acme/bee-llm',
      1e-4,
      3,
    ]);
    strictEqual(job(`model: \${BASE:-"acme/bee-llm"}\nlr: 1e-4`)[0], 'acme/bee-llm');
  });
});
