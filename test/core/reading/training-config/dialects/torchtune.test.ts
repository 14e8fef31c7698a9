import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../../support/configReading';

const job = (model: string, lines = '') => `base: /models/phi
model:
  _component_: torchtune.models.${model}
checkpointer:
  _component_: torchtune.training.FullModelHFCheckpointer
  checkpoint_dir: \${base}/mini
dataset:
  _component_: torchtune.datasets.chat_dataset
  source: json
  data_files: data/parcel_chats.json
optimizer:
  _component_: torch.optim.AdamW
  lr: 2e-5
epochs: 3
max_steps_per_epoch: null
${lines}`;

describe('torchtune', () => {
  it('reads every fact', () =>
    deepStrictEqual(valuesOf(job('phi3.lora_phi3_mini')), {
      dialect: 'torchtune',
      baseModel: '/models/phi/mini',
      datasets: ['data/parcel_chats.json'],
      learningRate: 2e-5,
      epochs: 3,
      steps: null,
      evaluation: null,
      adapter: 'lora',
    }));

  it('reads the adapter from the name of the builder', () => {
    strictEqual(valuesOf(job('phi3.qlora_phi3_mini')).adapter, 'qlora');
    strictEqual(valuesOf(job('phi3.phi3_mini')).adapter, 'full');
  });

  it('evaluates only with data and an interval', () => {
    const held = 'dataset_val:\n  source: x\n';
    strictEqual(valuesOf(job('phi3.phi3_mini', held)).evaluation, false);
    strictEqual(valuesOf(job('phi3.phi3_mini', `${held}run_val_every_n_steps: null`)).evaluation, false);
    strictEqual(valuesOf(job('phi3.phi3_mini', `${held}run_val_every_n_steps: 50`)).evaluation, true);
  });

  it('keeps silent on generation and quantization', () =>
    strictEqual(
      readConfig('model:\n  _component_: torchtune.models.phi3.phi3_mini\ncheckpointer:\n  checkpoint_dir: x')
        .kind,
      'other',
    ));

  it('leaves open what a template fills in, and keeps the rest of a path', () => {
    const job = (data: string) => `
tokenizer: {_component_: torchtune.models.phi4.phi4_14b_tokenizer}
model: {_component_: torchtune.models.phi4.lora_phi4_14b, lora_rank: 8}
checkpointer:
  _component_: torchtune.training.FullModelHFCheckpointer
  checkpoint_dir: {{model_dir}}/phi4
dataset:
  _component_: torchtune.datasets.instruct_dataset
  source: json
  data_files: ${data}
optimizer: {lr: 3e-4}
epochs: 1`;
    const { baseModel, datasets } = valuesOf(job('{{rows}}'));
    deepStrictEqual([baseModel, datasets], ['{{model_dir}}/phi4', []]);
    deepStrictEqual(valuesOf(job('{{rows}}/berths.json')).datasets, ['{{rows}}/berths.json']);
  });
});
