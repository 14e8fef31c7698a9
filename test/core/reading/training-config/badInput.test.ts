import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';

const start = 'base_model: a/b\nadapter: lora\ndatasets:\n  - path: x.jsonl\n';
/** What is not bounded would not end within any time; the limit only has to outlast a busy machine. */
describe('damaged and hostile configs', function () {
  this.timeout(60_000);

  it('reads what stands before and after a damaged place, and says where it is', () => {
    const { facts, stopped } = readConfig(`${start}broken: [1, 2\nnum_epochs: 3\n`);
    ok(facts);
    ok(stopped && stopped.offset >= start.length);
  });

  it('reads a job that is cut off in the middle of its JSON', () => {
    const text = '{"base_model": "a/b", "adapter": "lora", "datasets": [{"path": "x.jsonl"}], "num_ep';
    strictEqual(valuesOf(text, 'job.json').baseModel, 'a/b');
    strictEqual(readConfig(text, 'job.json').stopped?.offset, text.indexOf('"num_ep'));
  });

  it('reads on behind tabs where YAML wants spaces', () => {
    const { facts, stopped } = readConfig(`${start}\tnum_epochs: 3\nlearning_rate: 0.1\n`);
    ok(facts && stopped);
  });

  it('reads JSON with comments and trailing commas', () =>
    deepStrictEqual(
      valuesOf(
        '{\n// our job\n"base_model": "a/b", /* small */ "adapter": "lora", "datasets": [{"path": "x.jsonl",},],}',
        'a.jsonc',
      ).datasets,
      ['x.jsonl'],
    ));

  it('gives the same places with every kind of line end', () => {
    const windows = start.replaceAll('\n', '\r\n');
    const [dataset] = factsOf(windows).datasets;
    strictEqual(windows.slice(dataset?.range.start, dataset?.range.end), 'x.jsonl');
  });

  it('counts the last of two equal keys, as the tools do', () => {
    strictEqual(valuesOf(`${start}num_epochs: 1\nnum_epochs: 4`).epochs, 4);
    strictEqual(
      valuesOf(
        '{"base_model": "a/b", "adapter": "lora", "datasets": [{"path": "x"}], "num_epochs": 1, "num_epochs": 4}',
        'a.json',
      ).epochs,
      4,
    );
  });

  it('follows anchors and merge keys', () => {
    const text =
      'common: &common\n  base_model: a/b\n  adapter: lora\njob:\n  <<: *common\n  datasets: [{path: x.jsonl}]';
    strictEqual(valuesOf(text).adapter, 'lora');
  });

  it('survives aliases that contain themselves', () =>
    deepStrictEqual(valuesOf(`${start}loop: &loop\n  again: *loop\n  more: [*loop, *loop]\n`).datasets, [
      'x.jsonl',
    ]));

  it('does not unfold a text that multiplies itself', () => {
    const lines = Array.from(
      { length: 40 },
      (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]`,
    );
    ok(factsOf(`${start}a0: &a0 lol\n${lines.join('\n')}`));
    const merged = Array.from(
      { length: 40 },
      (_, n) => `m${n + 1}: &m${n + 1}\n  <<: [*m${n}, *m${n}]\n  k${n}: 1`,
    );
    ok(factsOf(`${start}m0: &m0 {k: 1}\n${merged.join('\n')}`));
  });

  it('fills in no references that multiply themselves', () => {
    const lines = Array.from({ length: 6 }, (_, n) => `a${n + 1}: "${`\${a${n}}`.repeat(100)}"`);
    const text = `base_model: "\${a6}"\na0: q\n${lines.join('\n')}\nadapter: lora\ndatasets: [{path: x.jsonl}]`;
    ok((factsOf(text).baseModel?.value.length ?? 0) < 10_000);
  });

  it('fills in no variables of a command that multiply themselves', () => {
    const names = Array.from({ length: 6 }, (_, n) => `A${n + 1}=${`$A${n}`.repeat(500)}`);
    const run = `A0=q; ${names.join('; ')}; trl sft --model_name_or_path $A6$A2$A2$A2$A2`;
    ok((factsOf(`run: ${run}`).baseModel?.value.length ?? 0) < 10_000);
  });

  it('does not unfold it inside a command or in a file of someone’s own making either', () => {
    const lists = Array.from(
      { length: 40 },
      (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]`,
    );
    strictEqual(readConfig(`a0: &a0 axolotl train\n${lists.join('\n')}\nrun: *a40\n`).kind, 'other');
    const keys = (n: number) => Array.from({ length: 60 }, (_, k) => `k${n}_${k}: *m${n}`).join(', ');
    const maps = Array.from({ length: 8 }, (_, n) => `m${n + 1}: &m${n + 1} {${keys(n)}}`);
    const own = 'model_name: Qwen/Qwen3-8B\ntrain_file: x.jsonl\n';
    ok(factsOf(`m0: &m0 {lr: 1}\n${maps.join('\n')}\n${own}`));
  });

  it('refuses nesting that no real file has', () => {
    const deep = '['.repeat(100_000);
    ok(readConfig(`${start}deep: ${deep}`).stopped);
    ok(readConfig(`{"base_model": ${deep}`, 'a.json').stopped);
  });

  it('decides a file without our keys without parsing it', () => {
    const text = 'services:\n  web: {image: nginx}\n'.repeat(100_000);
    strictEqual(readConfig(text).kind, 'other');
  });

  it('refuses a config above the stated size', () => {
    const { kind, reason } = readConfig(`${start}${'# filler\n'.repeat(120_000)}`);
    strictEqual(kind, 'other');
    ok(reason.includes('larger than'));
  });

  it('never throws on a text cut anywhere', () => {
    const text = `${start}x: "\\u12\nloop: &l [*l, {<<: *l}]\n? [complex]\n: !!tag v\n--- >\n block\n`;
    for (let length = 0; length <= text.length; length += 1) {
      readConfig(text.slice(0, length));
      readConfig(text.slice(length), 'a.json');
    }
  });
});
