import { deepStrictEqual, strictEqual } from 'node:assert';
import { factsOf } from '../../../support/configReading';

const axolotl = (datasets: string) => factsOf(`base_model: a/b\nadapter: lora\ndatasets:\n${datasets}`);

describe('what a config says of its data', () => {
  it('counts examples by sample marks, comments and limits', () => {
    const swift = (dataset: string) =>
      factsOf(`model: a/b\ntrain_type: lora\ndataset: ${dataset}`).examples?.value;
    strictEqual(swift('[a/x#300, a/y#150]'), 450);
    strictEqual(swift('[a/x#300, a/y]'), undefined);
    strictEqual(axolotl('  - path: x.jsonl # 1,240 dialogues').examples?.value, 1240);
    strictEqual(axolotl('  # about 2k rows\n  - path: x.jsonl').examples?.value, 2000);
    strictEqual(axolotl('  - path: x.jsonl # version 12').examples, null);
    const limited = factsOf(
      'model_name_or_path: a/b\nstage: sft\ndo_train: true\ndataset: p,q\nmax_samples: 200\nmax_steps: 9',
    );
    deepStrictEqual([limited.examples?.value, limited.examples?.atMost], [400, true]);
  });

  it('tells what is fetched from a hub, and which version', () => {
    const { datasets } = axolotl(
      '  - path: acme/greetings\n    revision: 3f2a\n  - path: acme/farewells\n  - path: ./local/x\n  - path: data/y\n  - path: z.jsonl',
    );
    deepStrictEqual(
      datasets.map(({ published, revision }) => [published, revision?.value ?? null]),
      [
        [true, '3f2a'],
        [true, null],
        [false, null],
        [false, null],
        [false, null],
      ],
    );
  });

  it('names the parts used for training and for evaluation', () => {
    const { datasets, evaluatedOn } = factsOf(
      'model_name_or_path: a/b\ndataset_name: c/d\ndataset_train_split: train\ndataset_test_split: train[:256]\nlearning_rate: 1e-5',
    );
    deepStrictEqual(
      [...datasets, ...evaluatedOn].map(({ value, split }) => [value, split]),
      [
        ['c/d', 'train'],
        ['c/d', 'train[:256]'],
      ],
    );
  });

  it('knows preference jobs', () => {
    strictEqual(factsOf('base_model: a/b\nrl: kto\nadapter: lora\ndatasets: [{path: x}]').preference, true);
    strictEqual(axolotl('  - path: x.jsonl').preference, false);
  });
});
