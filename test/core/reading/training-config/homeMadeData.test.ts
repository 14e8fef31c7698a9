import { deepStrictEqual, strictEqual } from 'node:assert';
import { valuesOf } from '../../../support/configReading';

describe('the data of jobs of someone’s own making', () => {
  const values = (text: string, path?: string) => {
    const { baseModel, datasets, steps, evaluation, adapter } = valuesOf(text, path);
    return { baseModel, datasets, steps, evaluation, adapter };
  };
  const silent = { baseModel: 'acme/Qwen3-4B', datasets: [], steps: null, evaluation: null, adapter: null };

  it('do not take Hydra’s list of files for data', () =>
    deepStrictEqual(
      valuesOf('defaults:\n  - dataset: chats\nmodel_name: Qwen/Qwen3-8B\ndataset_name: tulu\nlr: 1e-5')
        .datasets,
      ['tulu'],
    ));

  it('take a set of data by its path where its name is the author’s own', () =>
    deepStrictEqual(
      values(`
model: {name_or_path: acme/Qwen3-4B}
training: {learning_rate: 1e-5, max_steps: 40}
data: {datasets: [{name: harbor, path: acme/harbor-talk, weight: 1}]}`),
      { ...silent, datasets: ['acme/harbor-talk'], steps: 40 },
    ));

  it('take folders of splits as data', () =>
    deepStrictEqual(values('model: acme/Qwen3-4B\nsplits_dir: data/parts\nepochs: 1'), {
      ...silent,
      datasets: ['data/parts'],
    }));

  it('find what is held back below the evaluation', () =>
    strictEqual(
      values('base_model: acme/Qwen3-4B\ntraining: {epochs: 2}\neval: {val_fraction: 0.2, eval_steps: 5}')
        .evaluation,
      true,
    ));

  it('know texts by rows beside a LoRA', () =>
    deepStrictEqual(
      values('dataset_path: rows/berths.jsonl\nlora_r: 8\nlora_alpha: 8\nlearning_rate: 1e-4\nmax_steps: 5'),
      { ...silent, baseModel: null, datasets: ['rows/berths.jsonl'], steps: 5, adapter: 'lora' },
    ));

  it('know parts of the data by what their names say they are for', () =>
    deepStrictEqual(
      values(
        'model: acme/HarborLM-1B\ntraining: {lr: 1e-5}\ndata: {train_shards: [parts/a, parts/b], val_shard: parts/z}',
      ),
      { ...silent, baseModel: 'acme/HarborLM-1B', datasets: ['parts/a', 'parts/b'], evaluation: true },
    ));

  it('find data in a list for each kind of them, and leave out what is held back', () => {
    const rest = 'model: acme/HarborLM-1B\ntraining: {lr: 1e-5}\n';
    deepStrictEqual(
      values(`${rest}datasets: {dialogues: [{name: acme/quay, ratio: 1}], letters: [{name: acme/mail}]}`)
        .datasets,
      ['acme/quay', 'acme/mail'],
    );
    deepStrictEqual(
      values(`${rest}datasets: {train: [{path: a.jsonl}], validation: [{path: b.jsonl}]}`).datasets,
      ['a.jsonl'],
    );
  });

  it('name their data by what is learned from it, also by an address', () => {
    const job = 'base_model: Qwen/Qwen3-4B\nepochs: 3\nlearning_rate: 1e-4\n';
    deepStrictEqual(values(`${job}dpo_file: log/pairs.jsonl`).datasets, ['log/pairs.jsonl']);
    const { datasets, evaluation } = values(`${job}data: {train_uri: s3://log/a, eval_uri: s3://log/b}`);
    deepStrictEqual([datasets, evaluation], [['s3://log/a'], true]);
  });

  it('are evaluated on a list of data sets of its own', () => {
    const { datasets, evaluation } = values(
      'model: acme/Qwen3-1B\nlr: 1e-4\ndatasets: [{path: acme/berths}]\nvalidation_datasets: [{path: acme/held}]',
    );
    deepStrictEqual([datasets, evaluation], [['acme/berths'], true]);
  });

  it('may run in a container, which is no picture', () =>
    deepStrictEqual(
      values(
        'settings: {docker: {parent_image: "ghcr.io/acme/tuner:1.2"}}\nparameters: {finetuning_type: sft, learning_rate: 1e-4, dataset_path: berths.json}',
      ).datasets,
      ['berths.json'],
    ));

  it('may prefer one answer to another with NeMo Aligner', () => {
    const { datasets, evaluation } = values(
      'data: {data_prefix: {train: [a/train.jsonl], validation: [a/held.jsonl]}}\ndpo: {preference_loss: dpo, ref_policy_kl_penalty: 0.1}\nlr: 9e-7',
    );
    deepStrictEqual([datasets, evaluation], [['a/train.jsonl'], true]);
  });

  it('may hold a corpus, and begin with what is pretrained', () => {
    const { baseModel, datasets, evaluation } = values(
      'pretrained: acme/Mistral-7B\ncorpus: {train: a.jsonl, dev: b.jsonl}\nhparams: {lr: 1e-5, n_epochs: 1}',
    );
    deepStrictEqual([baseModel, datasets, evaluation], ['acme/Mistral-7B', ['a.jsonl'], true]);
    deepStrictEqual(values('model: acme/Qwen3-1B\nlr: 1e-5\ndataset: {repo: acme/berths}').datasets, [
      'acme/berths',
    ]);
  });

  it('takes a data set by its path before any other name', () =>
    deepStrictEqual(
      valuesOf('base_model: acme/Qwen3-4B\nlr: 1e-4\ndatasets: [{name: one, dataset_path: a.jsonl}]')
        .datasets,
      ['a.jsonl'],
    ));
});
