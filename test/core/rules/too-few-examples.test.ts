import { reports } from '../../support/marked';

const id = 'too-few-examples';
const swift = (dataset: string) =>
  `model: a/b\ntuner_type: lora\nsplit_dataset_ratio: 0.1\ndataset: ${dataset}`;

describe(`${id} in configs`, () => {
  it('marks a small sample', () => reports(id, swift('«x.jsonl#80»')));
  it('adds up several', () => reports(id, swift('[a.jsonl#300, b.jsonl#250]')));
  it('marks a limit', () =>
    reports(
      id,
      'model_name_or_path: a/b\nstage: sft\ndo_train: true\ndataset: d\nval_size: 0.1\nmax_steps: 9\nmax_samples: «100»',
    ));
  it('marks the comment that says so', () =>
    reports(
      id,
      'base_model: a/b\nadapter: lora\nval_set_size: 0.1\ndatasets:\n  - path: x.jsonl # «only 60 rows so far»',
    ));
  it('keeps silent where nothing is counted', () => reports(id, swift('x.jsonl')));
});
