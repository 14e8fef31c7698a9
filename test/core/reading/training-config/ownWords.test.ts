import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../support/configReading';

const values = (text: string) => {
  const { baseModel, datasets, learningRate, epochs, steps, evaluation, adapter } = valuesOf(text);
  return { baseModel, datasets, learningRate, epochs, steps, evaluation, adapter };
};

/** A job of which only the lines in question are written out. */
const job = (lines: string) => values(`base_model: acme/Qwen3-4B\nlora_r: 8\nlora_alpha: 8\n${lines}`);

describe('jobs in words of their author’s own', () => {
  it('name the model under any key, if it is the only one', () => {
    const model = (lines: string) => values(`tune: {epochs: 1, lr: 1e-4, data: a.jsonl}\n${lines}`).baseModel;
    strictEqual(model('tuner: {base: acme/llama-8b}'), 'acme/llama-8b');
    strictEqual(model('tuner: {base: acme/llama-8b, again: acme/llama-8b}'), 'acme/llama-8b');
    const job = 'tune: {lr: 1e-4, lora_r: 8, lora_alpha: 8, target_modules: [q_proj]}\n';
    strictEqual(values(`${job}one: acme/llama-8b\ntwo: acme/gemma-2b`).baseModel, null);
    strictEqual(values(`${job}publish_as: acme/llama-berths`).baseModel, null);
    strictEqual(values(`${job}dataset: {name: acme/llama-rows}`).baseModel, null);
  });

  it('take the model that is trained, not the name under which it is kept', () =>
    strictEqual(
      values('registry: {model: shop-llama}\ntuning: {hf_model: acme/llama-8b, hf_data: acme/rows, lr: 1e-4}')
        .baseModel,
      'acme/llama-8b',
    ));

  it('take the model that learns for the one that is trained', () =>
    strictEqual(
      values(`
student: {model: acme/Qwen3-1B}
teacher: {model: acme/Qwen3-72B}
distill: {train_file: rows.jsonl, lr: 1e-5}`).baseModel,
      'acme/Qwen3-1B',
    ));

  it('are read in German, French and Spanish', () => {
    const found = {
      baseModel: 'acme/mistral-7b',
      datasets: ['fracht.jsonl'],
      learningRate: 1e-4,
      epochs: 2,
      steps: null,
      evaluation: true,
      adapter: 'lora' as const,
    };
    deepStrictEqual(
      values(`
modell: {name: acme/mistral-7b}
daten: {training: fracht.jsonl, validierung: b.jsonl}
lora: {r: 8}
Lernrate: 1e-4
Epochen: 2`),
      found,
    );
    deepStrictEqual(
      values(
        `
modèle: {nom: acme/mistral-7b}
données: {entraînement: fracht.jsonl, validation: b.jsonl}
lora: {r: 8}
taux-d'apprentissage: 1e-4
époques: 2`,
      ),
      found,
    );
  });

  it('are read in capitals, with blanks and in camel case', () => {
    const { adapter, learningRate } = values(
      'MODEL_NAME: acme/Qwen3-4B\nLORA_R: 8\nUSE_4BIT: true\nLEARNING_RATE: 1e-4\n',
    );
    deepStrictEqual([adapter, learningRate], ['qlora', 1e-4]);
    strictEqual(values('Model: acme/Qwen3-4B\nLoRA Rank: 8\nLearning Rate: 1e-4').adapter, 'lora');
    strictEqual(
      values('{"baseModel": "acme/Qwen3-4B", "loraRank": 8, "loadIn4Bit": true, "learningRate": 1e-4}')
        .adapter,
      'qlora',
    );
  });

  it('are those of the stage that learns from answers, wherever it stands', () => {
    const stages = (lines: string) => {
      const { learningRate, datasets } = values(`model: acme/Qwen3-4B\n${lines}`);
      return [learningRate, ...datasets];
    };
    const cpt = '{type: pretraining, dataset: a.jsonl, lr: 1e-6, epochs: 1}';
    const sft = '{type: sft, dataset: b.jsonl, lr: 2e-5, epochs: 1}';
    deepStrictEqual(stages(`stages:\n  - ${cpt}\n  - ${sft}`), [2e-5, 'b.jsonl']);
    deepStrictEqual(stages(`stage1: ${cpt}\nstage2: ${sft}`), [2e-5, 'b.jsonl']);
    deepStrictEqual(
      stages(`default: {lr: 3e-5}\nrl: {lr: 1e-6, ppo: {learning_rate: 2e-6}}\nsft: {dataset: b.jsonl}`),
      [3e-5, 'b.jsonl'],
    );
    deepStrictEqual(stages(`default: {lr: 3e-5}\ndpo: {lr: 1e-6}\nsft: {dataset: b.jsonl, lr: 2e-5}`), [
      2e-5,
      'b.jsonl',
    ]);
    deepStrictEqual(stages(`stages:\n  - ${cpt}`), [1e-6, 'a.jsonl']);
  });

  it('take a figure from a map of what it begins with, but none from a range', () => {
    const { learningRate, epochs } = job('lr: {initial: 1e-4, final: 1e-6}\nepochs: {max: 3}');
    deepStrictEqual([learningRate, epochs], [1e-4, 3]);
    deepStrictEqual(
      job('phases: {warmup: {lr: 1e-6, epochs: 1}, main: {lr: 2e-5, n_epoch: 3}}').learningRate,
      2e-5,
    );
    strictEqual(job('lr: {min: 1e-5, max: 1e-4}\nepochs: 1').learningRate, null);
  });

  it('learn from rows under any key that is about nothing else', () => {
    deepStrictEqual(job('epochs: 1\nsources: [a.jsonl, b.jsonl]').datasets, ['a.jsonl', 'b.jsonl']);
    deepStrictEqual(job('epochs: 1\noutput: a.jsonl').datasets, []);
    deepStrictEqual(job('epochs: 1\npairs: acme/berth-pairs').datasets, ['acme/berth-pairs']);
    deepStrictEqual(job('dataset: {path: acme/berths, train: train, validation: validation}').datasets, [
      'acme/berths',
    ]);
  });

  it('begin a schedule with their rate', () =>
    strictEqual(job('epochs: 1\npeak_lr: 1e-4\nend_lr: 1e-6').learningRate, 1e-4));

  it('count steps by that word, unless it is about something else', () => {
    strictEqual(job('steps: 60').steps, 60);
    strictEqual(job('epochs: 1\nwarmup: {steps: 60}').steps, null);
  });

  it('hold back what is left, and what they are validated on', () => {
    strictEqual(job('train_ratio: 0.9').evaluation, true);
    strictEqual(job('train_ratio: 1.0').evaluation, null);
    strictEqual(job('train_on: a.jsonl\nvalidate_on: b.jsonl').evaluation, true);
    strictEqual(job('train_texts: a.txt\nval_texts: b.txt').evaluation, true);
    strictEqual(job('training_set: a.jsonl\nholdout_set: b.jsonl').evaluation, true);
    strictEqual(job('paths: {train: a.jsonl, valid: b.jsonl}').evaluation, true);
    strictEqual(job('data: {train: a.jsonl, test: b.jsonl}').evaluation, true);
    strictEqual(job('trainset: a.json\nvalset: b.json').evaluation, true);
    strictEqual(job('training_data_uri: a.jsonl\nvalidation_data_uri: b.jsonl').evaluation, true);
    strictEqual(job('train_ds: {path: a.jsonl}\nval_ds: {path: b.jsonl}').evaluation, true);
    strictEqual(job('epochs: 1\nhold out: 5%').evaluation, true);
    strictEqual(job('data: a.jsonl\nvalid: true').evaluation, null);
    deepStrictEqual(job('dataset: {name: json, data_files: {train: a.json, validation: b.json}}').datasets, [
      'a.json',
    ]);
  });

  it('say how they train in many words', () => {
    const adapter = (lines: string) => values(`base_model: acme/Qwen3-4B\nepochs: 1\n${lines}`).adapter;
    for (const lines of [
      'adapter: {kind: lora}',
      'adapters: {type: dora}',
      'adapter: {rank: 8}',
      'technique: LoRA',
      'tune: {r: 8, alpha: 16}',
    ])
      strictEqual(adapter(lines), 'lora', lines);
    for (const four of ['four_bit: true', 'quantized: true\nbits: 4', 'quant: {type: nf4}'])
      strictEqual(adapter(`${four}\nlora: {r: 8}`), 'qlora', four);
    strictEqual(adapter('bits: 8\nlora: {r: 8}'), 'lora');
    strictEqual(adapter('strategy: full'), 'full');
    strictEqual(adapter('tuning: {type: full}'), 'full');
    strictEqual(adapter('mode: full_finetune'), 'full');
    strictEqual(adapter('ft: {kind: lora, rank: 8}'), 'lora');
    strictEqual(adapter('rank: 0\nalpha: 0.5'), null);
  });

  it('are known by their method where the model is a folder', () => {
    const pairs = 'base_model: out/sft/final\npreference_file: pairs.jsonl\nlr: 5e-7\n';
    strictEqual(readConfig(`${pairs}method: dpo`).kind, 'training-config');
    strictEqual(readConfig(`${pairs}method: bayes`).kind, 'other');
  });

  it('are known by rows in which somebody talks', () => {
    const job = (file: string) => readConfig(`train_path: ${file}\nlearning_rate: 1e-4\n`).kind;
    strictEqual(job('data/sft/rows.json'), 'training-config');
    strictEqual(job('data/chat-rows.csv'), 'training-config');
    strictEqual(job('data/rows.csv'), 'other');
  });
});

describe('look-alikes in words of their author’s own', () => {
  for (const [what, text] of [
    [
      'an encoder under a key of its own',
      'model: {encoder: acme/deberta-base}\ntrain_file: a.jsonl\nepochs: 1',
    ],
    [
      'a small model that learns to place texts',
      'student: acme/MiniLM-L6\ntrain_file: a.jsonl\nepochs: 2\nlr: 1e-5',
    ],
    ['a voice', 'tts: {base: acme/XTTS-v2, train_file: a.jsonl, lr: 1e-5, epochs: 1}'],
    ['trees', 'model: xgboost\nn_estimators: 9\nlearning_rate: 0.1\ntrain_file: a.jsonl'],
    ['trees by their sizes', 'max_depth: 6\nlearning_rate: 0.1\ntrain_file: a.jsonl'],
    ['a small network', 'model: lstm\nhidden_dim: 9\nembedding_dim: 9\ntrain_file: a.jsonl\nepochs: 9'],
    ['a series', 'model: {type: prophet}\ntrain_file: a.jsonl\nepochs: 9'],
    [
      'a model without weights',
      'model: {arch: llama, dim: 64, n_layers: 4, n_heads: 4}\nlr: 1e-3\ntrain: a.bin',
    ],
    ['a recommender', 'model: two_tower\nlr: 1e-3\ntrain_path: clicks.jsonl\nepochs: 9'],
    ['a translator', 'arch: encoder_of_my_own\nlr: 1e-3\ntrain_file: a.jsonl'],
    ['a known model that starts anew', 'model: gpt2\nfrom_scratch: true\ntrain_file: a.jsonl\nlr: 1e-3'],
    ['an evaluation', 'evaluate: {model: acme/llama-8b, dataset: a.jsonl, epochs: 3}'],
    [
      'a player',
      'policy: {type: critic}\nself_play: {games: 9}\ntrain: {epochs: 1, data: games.jsonl, lr: 1e-3}',
    ],
    ['a network of one’s own', 'autoencoder: {hidden: [64, 32], lr: 1e-3}\ntrain_file: a.jsonl\nepochs: 9'],
    ['music', 'music: {model: acme/musicgen-small, lr: 1e-5, epochs: 3, train_file: a.jsonl}'],
    [
      'the measuring before quantization',
      'calibrate: {model: acme/Qwen3-4B, data: a.jsonl, bits: 4, lr: 5e-3}',
    ],
    ['a simulation', 'simulator: {llm: acme/llama-8b, epochs: 5}'],
    ['a judge', 'llm_judge: {model: acme/Qwen3-72B}\nrubric: {epochs: 3}'],
    ['agents', 'llm: {model: gpt-4o, temperature: 0}\nagents: {epochs: 1}\ndata: {path: a.jsonl}'],
  ] as const) {
    it(`are not ${what}`, () => strictEqual(readConfig(text).kind, 'other'));
  }
});
