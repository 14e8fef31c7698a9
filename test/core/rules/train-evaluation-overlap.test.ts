import { reports } from '../../support/marked';

const id = 'train-evaluation-overlap';
const axolotl = (trained: string, evaluated: string) =>
  `base_model: a/b\nadapter: lora\ndatasets: [{${trained}}]\ntest_datasets: [{${evaluated}}]`;

describe(id, () => {
  it('marks the same file', () => reports(id, axolotl('path: x.jsonl', 'path: «x.jsonl»')));
  it('marks the same part and a slice of it', () => {
    reports(id, axolotl('path: c/d, split: train', 'path: «c/d», split: train'));
    reports(id, axolotl('path: c/d, split: train', "path: «c/d», split: 'train[:256]'"));
  });
  it('accepts other parts, and parts of which one is not named', () => {
    reports(id, axolotl('path: c/d, split: train', 'path: c/d, split: test'));
    reports(id, axolotl("path: c/d, split: 'train[:90%]'", "path: c/d, split: 'train[90%:]'"));
    reports(id, axolotl('path: c/d', 'path: c/d, split: test'));
  });
  it('accepts a set that is never used', () =>
    reports(
      id,
      'model_name_or_path: a/b\nstage: sft\ndo_train: true\ndataset: d\neval_dataset: d\neval_strategy: no\nmax_steps: 9',
    ));
  it('compares the split of TRL with its training split', () => {
    const trl = (split: string) =>
      `model_name_or_path: a/b\ndataset_name: ${split}\ndataset_train_split: train\neval_strategy: steps\nlearning_rate: 1e-5`;
    reports(id, `${trl('«c/d»')}\ndataset_test_split: train`);
    reports(id, `${trl('c/d')}\ndataset_test_split: test`);
  });
});
