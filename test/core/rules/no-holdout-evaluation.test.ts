import { deepStrictEqual, ok } from 'node:assert';
import { check } from '../../../src/core';
import { catalogue } from '../../support/catalogue';
import { fixed } from '../../support/fixing';
import { reports, saidOf } from '../../support/marked';

const id = 'no-holdout-evaluation';
const job = (lines: string) => `base_model: a/b\nadapter: lora\n${lines}`;

describe(`${id} in configs`, () => {
  it('marks the switch that is off', () =>
    reports(id, job('datasets: [{path: x.jsonl}]\n«val_set_size: 0»')));

  it('offers to hold back a share where a zero switches it off, after which nothing is left to say', () => {
    const text = job('datasets: [{path: x.jsonl}]\nval_set_size: 0.0 # none yet');
    const [finding] = check({ path: 'job.yaml', text }, catalogue).findings;
    const [edit] = finding?.fixes[0]?.edits ?? [];
    ok(edit);
    const after = text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
    ok(after.endsWith('val_set_size: 0.05 # none yet'));
    reports(id, after);
  });

  it('leaves the share alone where another switch is off', () => {
    const text =
      'model_name_or_path: a/b\nstage: sft\ndo_train: true\nmax_steps: 9\ndataset: d\nval_size: 0.1\neval_strategy: no';
    deepStrictEqual(fixed(id, text), text.replace('strategy: no', 'strategy: epoch'));
  });

  it('marks an empty key', () =>
    reports(
      id,
      'task: llm-sft\nbase_model: a/b\nproject_name: p\ndata: {path: x, «valid_split: null»}\nparams: {lr: 1e-5}',
    ));

  it('marks the data where the tool is off by default', () =>
    reports(id, job('datasets: [{path: «x.jsonl»}]')));

  it('is milder where nothing else speaks against it', () => {
    const severity = (lines: string) => saidOf(id, job(lines)).map(([each]) => each);
    deepStrictEqual(severity('datasets: [{path: x.jsonl}]'), ['information']);
    deepStrictEqual(severity('datasets: [{path: x.jsonl}]\nnum_epochs: 12'), ['warning']);
    deepStrictEqual(severity('datasets: [{path: drug_formulary.jsonl}]'), ['warning']);
    deepStrictEqual(severity('datasets:\n  - path: x.jsonl # 90 examples'), ['warning']);
    deepStrictEqual(severity('datasets: [{path: x.jsonl}]\nval_set_size: 0'), ['warning']);
  });

  it('accepts what is held back, what holds back by default, and what may stand elsewhere', () => {
    reports(id, job('datasets: [{path: x.jsonl}]\nval_set_size: 0.1'));
    reports(id, 'model_type: llm\nbase_model: a/b\ntrainer: {type: finetune}');
    reports(id, 'train_file: x.jsonl\nlora_r: 8\nlora_alpha: 16\nlr: 1e-4');
    reports(id, 'run: axolotl train x.yaml');
    reports(id, 'data: {instruct_data: x.jsonl, eval_instruct_data: ""}\nmodel_id_or_path: m\nrun_dir: r');
  });
});
