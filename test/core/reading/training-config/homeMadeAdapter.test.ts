import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../support/configReading';

describe('the adapter of jobs of someone’s own making', () => {
  const values = (text: string, path?: string) => {
    const { baseModel, datasets, steps, evaluation, adapter } = valuesOf(text, path);
    return { baseModel, datasets, steps, evaluation, adapter };
  };

  it('do not take another method for a LoRA or for full training', () =>
    strictEqual(
      valuesOf('model_name: Qwen/Qwen3-8B\ntrain_file: x.jsonl\nlr: 1e-3\nuse_lora: false\nuse_ia3: true')
        .adapter,
      null,
    ));

  it('finds the data and the adapter by what they are', () => {
    const own = (lines: string) =>
      valuesOf(`model_name: acme/gemma-2b\ntask_type: CAUSAL_LM\nepochs: 1\n${lines}`);
    deepStrictEqual(own('data_csv_path: sheets/berths.csv').datasets, ['sheets/berths.csv']);
    deepStrictEqual(own('eval_csv_path: sheets/held.csv').datasets, []);
    strictEqual(own('rank: 8\ntarget_modules: [q_proj]').adapter, 'lora');
    strictEqual(own('seed: 1').adapter, null);
  });

  it('believes the switch of four bits before its settings', () => {
    const bits = (lines: string) =>
      valuesOf(
        `base_model: acme/qwen2-7b\ntrain_file: a.jsonl\nlora_r: 8\nlora_alpha: 16\nepochs: 1\n${lines}`,
      ).adapter;
    strictEqual(bits('bnb_4bit_quant_type: nf4'), 'qlora');
    strictEqual(bits('bnb_4bit_quant_type: nf4\nload_in_4bit: false'), 'lora');
  });

  it('are read where they change the LoRA of another config', () => {
    const lora = 'lora: {r: 4, alpha: 8, target_modules: [k_proj, v_proj]}';
    strictEqual(valuesOf(`extends: ../common/ferry.yaml\n${lora}`).adapter, 'lora');
    strictEqual(readConfig(lora).kind, 'other');
  });

  for (const [method, adapter] of [
    ['full_ft', 'full'],
    ['full-fine-tuning', 'full'],
    ['fft', 'full'],
    ['sft', null],
  ]) {
    it(`read the method ${method}`, () =>
      strictEqual(values(`base_model: acme/Qwen3-4B\nmethod: ${method}\nepochs: 1`).adapter, adapter));
  }

  for (const off of [
    'quantization: {enabled: false, bits: 4}',
    'use_4bit: false\nbnb_4bit_quant_type: nf4',
  ]) {
    it(`take no quantization from what is switched off: ${off.split('\n')[0]}`, () =>
      strictEqual(
        values(`base_model: acme/Qwen3-4B\nepochs: 1\nlora: {r: 8, lora_alpha: 16}\n${off}`).adapter,
        'lora',
      ));
  }

  it('leave variants aside', () =>
    strictEqual(
      values(
        'model: acme/Qwen3-4B\nepochs: 1\nlora: {r: 8, lora_alpha: 16}\nvariants: {qlora: {load_in_4bit: true}}',
      ).adapter,
      'lora',
    ));

  it('do not take a QLoRA that is switched off inside its own settings', () =>
    strictEqual(
      valuesOf(
        'model: {base_model: acme/Qwen3-1B}\nlr: 1e-5\nlora: {r: 8}\nqlora: {use_qlora: false, bits: 4}',
      ).adapter,
      'lora',
    ));

  it('is none where that is the word for it', () => {
    const job =
      'dataset: {path: data/berths, answer_only_loss: true}\ntrain: {micro_batch_size: 1, global_batch_size: 64, peft: ';
    strictEqual(valuesOf(`${job}none}`).adapter, 'full');
    strictEqual(valuesOf(`${job}lora}`).adapter, 'lora');
    strictEqual(valuesOf(`${job}null}`).adapter, null);
  });

  it('is known by its type, and all weights by their switch', () => {
    const job = 'model: {hf_id: acme/gemma-2b, quantize: 4bit}\ntrain: {lr: 1e-4, epochs: 1}\n';
    strictEqual(valuesOf(`${job}adapter: {type: lora, r: 8}`).adapter, 'qlora');
    strictEqual(valuesOf(`${job}full_finetune: true`).adapter, 'full');
    strictEqual(valuesOf(`${job}full_finetune: false`).adapter, null);
  });
});
