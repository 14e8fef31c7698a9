import { deepStrictEqual, match, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../../support/configReading';

const job = (lines: string) => `base_model: Qwen/Qwen2.5-3B
datasets:
  - path: data/ferry_chat.jsonl
    type: chat_template
${lines}`;

describe('axolotl', () => {
  it('reads every fact', () =>
    deepStrictEqual(
      valuesOf(
        job(
          'val_set_size: 0.04\nadapter: qlora\nload_in_4bit: true\nlearning_rate: 1e-4\nnum_epochs: 2\nmax_steps: 900',
        ),
      ),
      {
        dialect: 'axolotl',
        baseModel: 'Qwen/Qwen2.5-3B',
        datasets: ['data/ferry_chat.jsonl'],
        learningRate: 1e-4,
        epochs: 2,
        steps: 900,
        evaluation: true,
        adapter: 'qlora',
      },
    ));

  it('tells silent, empty and off apart', () => {
    const evaluation = (lines: string) => valuesOf(job(`num_epochs: 1\n${lines}`)).evaluation;
    strictEqual(evaluation(''), null);
    strictEqual(evaluation('val_set_size: 0'), false);
    strictEqual(evaluation('val_set_size: 0.0\ntest_datasets:\n  - path: data/held_back.jsonl'), true);
  });

  it('tells an adapter that is left out from one that is left empty, whatever is left of a LoRA', () => {
    strictEqual(valuesOf(job('adapter:\nlora_r: 16')).adapter, 'full');
    const silent = factsOf(job('num_epochs: 1\nlora_r: 16'));
    strictEqual(silent.adapter, null);
    strictEqual(silent.defaults.adapter, 'full');
    strictEqual(valuesOf(job('adapter: llama-adapter')).adapter, null);
  });

  it('knows a LoRA on a 4-bit base', () => {
    strictEqual(valuesOf(job('adapter: lora\nload_in_4bit: true')).adapter, 'qlora');
    strictEqual(valuesOf(job('adapter: lora\nload_in_4bit: false\nload_in_8bit: true')).adapter, 'lora');
  });

  it('reads raw text for continued pretraining, and files behind a loader', () => {
    deepStrictEqual(
      valuesOf('base_model: a/b\npretraining_dataset: harbor/manuals\nsequence_len: 2048').datasets,
      ['harbor/manuals'],
    );
    deepStrictEqual(
      valuesOf(
        'base_model: a/b\nadapter: lora\ndatasets:\n  - path: json\n    data_files: [one.jsonl, two.jsonl]',
      ).datasets,
      ['one.jsonl', 'two.jsonl'],
    );
  });

  it('finds the job inside a request', () =>
    deepStrictEqual(
      valuesOf(
        '{"input": {"args": {"base_model": "a/b", "datasets": [{"path": "x.jsonl"}], "adapter": "lora"}}}',
        'r.json',
      ).datasets,
      ['x.jsonl'],
    ));

  it('is not fooled by its neighbors', () => {
    const others = [
      'base_model: a/b\nmerge_method: slerp\ndatasets: [{path: x}]\nadapter: lora',
      'base_model: a/b\ndatasets: [imdb]\nlicense: mit\nlibrary_name: peft',
      'axolotl: salamander\ndatasets: [{path: pond.csv}]',
    ];
    for (const text of others) strictEqual(readConfig(text).kind, 'other', text);
  });

  it('says what is missing', () =>
    match(
      readConfig('base_model: a/b\ndatasets:\n  - path: x.jsonl').reason,
      /axolotl, but that would need one of `micro_batch_size`/,
    ));
});
