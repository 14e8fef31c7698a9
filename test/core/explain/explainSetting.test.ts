import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { defaultSettings, explainSetting } from '../../../src/core';
import { frameworkRisks } from '../../../src/core/decision/frameworkRisks';
import { settingWords } from '../../../src/core/explain/settingWords';
import { say } from '../../../src/core/text/say';
import { factsOf } from '../../support/configReading';

/** What is said where the mark stands: the title, then each sentence. */
function saidAt(marked: string, path?: string): string[] | null {
  const offset = marked.indexOf('¦');
  const facts = factsOf(marked.replace('¦', ''), path);
  const found = explainSetting(facts, offset, defaultSettings.thresholds);
  return found && [found.title, ...found.sentences.map(each => say(each))];
}

const axolotl = (lines: string) =>
  `base_model: acme/Bee-8B\ndatasets:\n  - path: tide_tables.jsonl\nadapter: lora\nmicro_batch_size: 2\n${lines}`;

describe('explaining a setting', () => {
  it('gives the range for the way of training, with its source, and the risk', () =>
    deepStrictEqual(saidAt(axolotl('learning¦_rate: 2e-4')), [
      'Learning rate',
      'How far each step moves the weights of the adapter. It is new and small, so it takes about ten times the rate of full training.',
      'Published range for a LoRA: 0.0001 to 0.0003 (axolotl and Unsloth).',
      'Bears on the risk: Catastrophic forgetting.',
    ]));

  it('gives another range for all weights', () => {
    const said = saidAt('base_model: acme/Bee-8B\ndatasets: [{path: x}]\nadapter:\nlearning_rate: ¦2e-5');
    ok(said?.includes('Published range for all weights: 0.00001 to 0.00005 (axolotl and TRL).'));
  });

  it('says what the tool does without the key', () => {
    ok(
      saidAt(axolotl('num_¦epochs: 2'))?.includes('Left out, and without a limit on steps, axolotl takes 1.'),
    );
    ok(saidAt(axolotl('val_¦set_size: 0.1'))?.includes('Left out, axolotl evaluates nothing.'));
  });

  it('speaks of this job', () => {
    ok(saidAt(axolotl('val_set_size: ¦0'))?.[1]?.startsWith('Nothing is evaluated'));
    ok(saidAt(axolotl('num_epochs: ¦9\nearly_stopping_patience: 3'))?.[1]?.includes('stops early'));
  });

  it('names the subject of a data set and how often it changes', () =>
    ok(
      saidAt('base_model: a/b\ndatasets: [{path: drug_for¦mulary.jsonl}]\nadapter: lora')?.[1]?.includes(
        'which changes monthly',
      ),
    ));

  it('knows what no rule judges', () => {
    strictEqual(saidAt(axolotl('se¦ed: 7'))?.[0], 'Seed');
    strictEqual(saidAt(axolotl('output_dir: ¦out'))?.[0], 'Output');
    strictEqual(saidAt(axolotl('load_in_4bit: tr¦ue'))?.[0], 'Quantization');
    strictEqual(saidAt(axolotl('').replace('adapter', 'ada¦pter'))?.[0], 'Adapter');
  });

  it('knows what else people ask about, with what is published', () => {
    const titles = [
      ['lora_¦r: 16', 'Rank of the adapter'],
      ['lora_alpha: 3¦2', 'Strength of the adapter'],
      ['gradient_accumulation¦_steps: 4', 'Gradient accumulation'],
      ['lr_sched¦uler: cosine', 'Course of the rate'],
      ['sequence_¦len: 2048', 'Longest example'],
      ['sample_¦packing: true', 'Packing'],
      ['trust_remote¦_code: true', 'Code from the model’s publisher'],
    ] as const;
    for (const [line, title] of titles) strictEqual(saidAt(axolotl(line))?.[0], title, line);
    const [, , published, risk] = saidAt(axolotl('warmup_¦ratio: 0.1')) ?? [];
    ok(published?.startsWith('Published: a tenth of the steps'));
    strictEqual(risk, 'Bears on the risk: Catastrophic forgetting.');
    strictEqual(saidAt(axolotl('').replace('micro_batch', 'micro_¦batch'))?.[0], 'Batch size');
  });

  it('knows short names only inside a LoRA', () => {
    const mlx = (lines: string) => `model: acme/Bee\ndata: data\niters: 9\n${lines}`;
    strictEqual(saidAt(mlx('lora_parameters:\n  ra¦nk: 8\n  scale: 20'))?.[0], 'Rank of the adapter');
    strictEqual(saidAt(mlx('lora_layers: 2\nsca¦le: 20')), null);
    strictEqual(
      saidAt(
        'from peft import LoraConfig\nfrom trl import SFTTrainer\nSFTTrainer("acme/bee", peft_config=LoraConfig(r=¦16, lora_alpha=32))',
        'a.py',
      )?.[0],
      'Rank of the adapter',
    );
  });

  it('reads JSON alike', () =>
    strictEqual(
      saidAt(
        '{"training_file": "file-1", "model": "m", "hyperparameters": {"n_epo¦chs": 4}}',
        'job.json',
      )?.[0],
      'Epochs',
    ));

  it('says nothing elsewhere', () => {
    strictEqual(saidAt(axolotl('# no¦te')), null);
    strictEqual(saidAt(axolotl('save_¦steps: 100')), null);
  });

  it('speaks of the risks by the names of the framework', () => {
    const names = frameworkRisks.map(({ name }) => name);
    for (const { risk, title } of Object.values(settingWords))
      ok(risk === undefined || names.includes(risk), title);
  });
});
