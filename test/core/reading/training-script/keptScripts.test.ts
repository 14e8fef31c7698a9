import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../support/configReading';
import { all, head, stated, training } from '../../../support/statedValues';

describe('scripts that a script keeps in a text', () => {
  const inner = `${head}
def main():${training('"Qwen/Qwen3-4B"', "'harbor/pilots'", '6e-5', '2')}
main()
`;

  it('are read in their place', () =>
    deepStrictEqual(stated(`CODE = '''${inner}'''\nopen("train.py", "w").write(CODE)`), all));

  it('are read where names are filled in', () =>
    deepStrictEqual(
      valuesOf(
        `
BASE = "Qwen/Qwen3-4B"
CODE = f'''
from sagemaker.huggingface import HuggingFace
job = HuggingFace(entry_point="t.py", hyperparameters={{"model_id": "{BASE}", "epochs": 2, "lr": 6e-5}})
job.fit({{"training": "s3://harbor/pilots"}})
'''`,
        'send.py',
      ),
      {
        dialect: 'sagemaker',
        baseModel: 'Qwen/Qwen3-4B',
        datasets: ['s3://harbor/pilots'],
        learningRate: 6e-5,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('are samples in a test', () =>
    strictEqual(
      readConfig(`import pytest\nCODE = '''${inner}'''\ndef test_it():\n    check(CODE)`, 'a.py').kind,
      'other',
    ));
});
