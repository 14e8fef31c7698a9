import { ok, strictEqual } from 'node:assert';
import { fixed, fixFor } from '../../support/fixing';

const holdout = 'no-holdout-evaluation';
const axolotl = (lines: string) =>
  `# Tides, second try\nbase_model: acme/Bee-8B\ndatasets:\n  - path: rows.jsonl # ours\nadapter: lora\n${lines}`;

describe('the fix that holds data back', () => {
  it('adds the tool’s own key behind the rate', () =>
    strictEqual(
      fixed(holdout, axolotl('learning_rate: 1e-4 # as before\nmicro_batch_size: 2\n')),
      axolotl('learning_rate: 1e-4 # as before\nval_set_size: 0.05\nmicro_batch_size: 2\n'),
    ));

  it('is safe where it only adds, and asks where the author had decided', () => {
    strictEqual(fixFor(holdout, axolotl('num_epochs: 1'))?.safe, true);
    strictEqual(fixFor(holdout, axolotl('val_set_size: 0'))?.safe, false);
  });

  it('sets the value that was switched off, or left empty', () => {
    strictEqual(fixed(holdout, axolotl('val_set_size: 0.0 # no')), axolotl('val_set_size: 0.05 # no'));
    strictEqual(fixed(holdout, axolotl('val_set_size:\nseed: 1')), axolotl('val_set_size: 0.05\nseed: 1'));
    strictEqual(fixed(holdout, axolotl('val_set_size: "0"')), axolotl('val_set_size: "0.05"'));
  });

  it('keeps the ends of lines and works at the end of a text', () => {
    const text = axolotl('num_epochs: 2').replaceAll('\n', '\r\n');
    strictEqual(fixed(holdout, text), `${text}\r\nval_set_size: 0.05`);
  });

  it('keeps to JSON', () => {
    const job = (lines: string) =>
      `{\n  "model": "acme/bee",\n  // our rows\n  "dataset": ["rows.jsonl"],\n  "train_type": "lora",\n  "num_train_epochs": 2${lines}\n}\n`;
    strictEqual(fixed(holdout, job(''), 'job.json'), job(',\n  "split_dataset_ratio": 0.05'));
    strictEqual(
      fixed(holdout, job(', // twice\n  "seed": 4'), 'job.json'),
      job(', // twice\n  "seed": 4').replace('"acme/bee"', '"acme/bee",\n  "split_dataset_ratio": 0.05'),
    );
  });

  it('keeps to TOML', () => {
    const job = (lines: string) =>
      `model = "acme/bee"\ndataset = ["rows.jsonl"]\ntrain_type = "lora" # small\nnum_train_epochs = 2${lines}\n`;
    strictEqual(fixed(holdout, job(''), 'job.toml'), job('\nsplit_dataset_ratio = 0.05'));
  });

  it('names the share and the step where a tool needs both', () => {
    const job = (lines: string) =>
      `model_name_or_path: acme/bee\nstage: sft\ndo_train: true\ndataset: rows\nfinetuning_type: lora\nlearning_rate: 1e-4${lines}\n`;
    strictEqual(fixed(holdout, job('')), job('\nval_size: 0.05\neval_strategy: epoch'));
    strictEqual(
      fixed(holdout, job('\neval_dataset: others\neval_strategy: "no"')),
      job('\neval_dataset: others\neval_strategy: "epoch"'),
    );
  });

  it('switches on the step that a declared set needs', () => {
    const job = (lines: string) =>
      `model:\n  _component_: torchtune.models.bee.lora_bee\ndataset:\n  _component_: torchtune.datasets.chat_dataset\n  source: rows.jsonl\ndataset_val:\n  _component_: torchtune.datasets.chat_dataset\n  source: others.jsonl\noptimizer:\n  lr: 1e-4\nepochs: 1${lines}\n`;
    strictEqual(fixed(holdout, job('')), job('\nrun_val_every_n_steps: 100'));
  });

  it('switches on what TRL and Together leave off, in their own words', () => {
    const trl = (value: string) =>
      `model_name_or_path: acme/bee\ndataset_name: acme/rows\ndataset_revision: 3f2a\ndataset_test_split: test # held back\nlearning_rate: 2.0e-5\neval_strategy: ${value} # too slow`;
    strictEqual(fixed(holdout, trl("'no'")), trl("'epoch'"));
    const together = (lines: string) =>
      `{\n  "model": "acme/bee", // small\n  "training_file": "file-1",\n  "validation_file": "file-2",\n  "n_epochs": 2${lines},\n  "lora": true\n}`;
    strictEqual(fixed(holdout, together(''), 'job.json'), together(',\n  "n_evals": 5'));
    strictEqual(fixed(holdout, together(',\n  "n_evals": 0'), 'job.json'), together(',\n  "n_evals": 5'));
  });

  it('sets a share inside the map that has it, with its indentation', () => {
    const job = (share: string) =>
      `request:\n    model: acme/bee\n    dataset:\n        - rows.jsonl\n    train_type: lora # small\n    learning_rate: 1e-4\n${share}    output_dir: out\n`;
    strictEqual(fixed(holdout, job('')), job('    split_dataset_ratio: 0.05\n'));
  });

  it('is not offered where no line is sure to be right', () => {
    strictEqual(fixFor(holdout, '{base_model: acme/bee, datasets: [{path: x}], adapter: lora}'), undefined);
    strictEqual(
      fixFor(
        holdout,
        'model_name_or_path: a/b\nstage: sft\ndo_train: true\ndataset: rows\nlearning_rate: 1e-4\ndo_eval: false',
      ),
      undefined,
    );
  });
});

describe('the fix that lowers the rate', () => {
  it('holds for every kind of file', () => {
    fixed('learning-rate-too-high', axolotl('val_set_size: 0.1\nlearning_rate: 0.01 # bold'));
    fixed(
      'learning-rate-too-high',
      '{"baseModelIdentifier": "m", "trainingDataConfig": {"s3Uri": "s3://b/t"}, "hyperParameters": {"learningRate": "0.005"}}',
      'r.json',
    );
  });
});

describe('the fix that pins training data', () => {
  const rule = 'unpinned-training-data';
  const job = (datasets: string) =>
    `base_model: acme/Bee-8B\ndatasets:\n${datasets}\nadapter: lora\nval_set_size: 0.1\n`;

  it('adds a place for the commit to each data set, or takes the place of a branch', () => {
    strictEqual(
      fixed(
        rule,
        job('  - path: acme/rows # ours\n    type: alpaca\n  - path: acme/more\n    revision: main'),
      ),
      job(
        '  - path: acme/rows # ours\n    revision: PUT-THE-COMMIT-HERE\n    type: alpaca\n  - path: acme/more\n    revision: PUT-THE-COMMIT-HERE',
      ),
    );
    strictEqual(fixFor(rule, job('  - path: acme/rows'))?.safe, false);
  });

  it('is not offered where one of them has no line of its own', () =>
    strictEqual(fixFor(rule, job('  - {path: acme/rows}\n  - path: acme/more')), undefined));

  it('is offered by one fix for all', () => ok(fixFor(rule, job('  - path: a/b\n  - path: c/d'))?.title));
});
