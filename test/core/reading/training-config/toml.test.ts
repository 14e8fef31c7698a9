import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';

const job = `# small model
seed = 7

[model]
name = "Qwen/Qwen2.5-3B" # base

[data]
train_file = 'data/drug_formulary.jsonl'
val_file = "data/held_back.jsonl"

[lora]
r = 16
lora_alpha = 32

[trainer.optim]
learning_rate = 2e-4
`;

describe('TOML', () => {
  it('is read with places', () => {
    const facts = factsOf(job, 'train.toml');
    deepStrictEqual(valuesOf(job, 'train.toml'), {
      dialect: 'home-made',
      baseModel: 'Qwen/Qwen2.5-3B',
      datasets: ['data/drug_formulary.jsonl'],
      learningRate: 2e-4,
      epochs: null,
      steps: null,
      evaluation: true,
      adapter: 'lora',
    });
    const placed = [facts.baseModel, facts.datasets[0], facts.learningRate, facts.datasets[0]?.subject];
    deepStrictEqual(
      placed.map(each => each && job.slice(each.range.start, each.range.end)),
      ['Qwen/Qwen2.5-3B', 'data/drug_formulary.jsonl', '2e-4', 'drug_formulary'],
    );
  });

  it('is read with places on lines that end as on Windows, and in arrays of tables', () => {
    const text =
      'base_model = "a/b"\r\nadapter = "lora"\r\n[[datasets]]\r\npath = "one"\r\n[[datasets]]\r\npath = "two"\r\n';
    deepStrictEqual(
      factsOf(text, 'x.toml').datasets.map(({ range }) => text.slice(range.start, range.end)),
      ['one', 'two'],
    );
  });

  it('is read up to the damage', () => {
    const { facts, stopped } = readConfig(`${job}broken = [1,\n[x\n`, 'x.toml');
    ok(facts);
    ok(stopped && stopped.offset >= job.length);
  });

  it('holds the settings of R2R', () =>
    strictEqual(
      readConfig(
        '[completion]\nprovider = "r2r"\n[embedding]\nbase_model = "e"\n[ingestion]\nchunk_size = 512\n',
        'r.toml',
      ).kind,
      'retrieval-config',
    ));

  it('is left alone where it is about something else', () =>
    strictEqual(
      readConfig('[package]\nname = "x"\n[profile.release]\nlto = true\n', 'Cargo.toml').kind,
      'other',
    ));

  it('never throws on a text cut anywhere', () => {
    for (let length = 0; length <= job.length; length += 1) {
      readConfig(job.slice(0, length), 'x.toml');
      readConfig(job.slice(length), 'x.toml');
    }
  });
});
