import { ok } from 'node:assert';
import { check } from '../../../src/core';
import { catalogue } from '../../support/catalogue';
import { reports } from '../../support/marked';

const id = 'learning-rate-too-high';
const job = (model: string, lines: string) =>
  `base_model: ${model}\ndatasets: [{path: x.jsonl}]\nval_set_size: 0.1\nnum_epochs: 1\n${lines}`;

describe(id, () => {
  it('judges all weights of a large model', () => {
    reports(id, job('acme/Model-7B', 'learning_rate: «1e-4»'));
    reports(id, job('acme/Model-7B', 'adapter:\nlearning_rate: «0.0002»'));
    reports(id, job('acme/Model-7B', 'learning_rate: 5e-5'));
  });

  it('leaves small models and models of unknown size alone', () => {
    reports(id, job('acme/model-360M', 'learning_rate: 1e-3'));
    reports(id, job('acme/model', 'learning_rate: 1e-3'));
  });

  it('judges a LoRA of any size', () => {
    reports(id, job('acme/model-360M', 'adapter: lora\nlearning_rate: «1e-3»'));
    reports(id, job('acme/Model-7B', 'adapter: qlora\nlearning_rate: 3e-4'));
  });

  it('judges preference pairs by their own range', () => {
    reports(id, job('acme/Model-7B', 'adapter: lora\nrl: dpo\nlearning_rate: «5e-5»'));
    reports(id, job('acme/Model-7B', 'adapter: lora\nrl: dpo\nlearning_rate: 5e-6'));
  });

  it('judges Bedrock by what the service allows', () =>
    reports(
      id,
      '{"baseModelIdentifier": "m", "trainingDataConfig": {"s3Uri": "s3://b/t"}, "hyperParameters": {"learningRate": "«0.005»"}}',
      'r.json',
    ));

  it('offers the top of the range, after which nothing is left to say', () => {
    const text = job('acme/Model-7B', 'learning_rate: 1e-4 # as last time');
    const [finding] = check({ path: 'job.yaml', text }, catalogue).findings;
    const [edit] = finding?.fixes[0]?.edits ?? [];
    ok(edit);
    const fixed = text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
    ok(fixed.endsWith('learning_rate: 0.00005 # as last time'));
    reports(id, fixed);
  });

  it('keeps silent where it cannot tell how the weights are trained', () =>
    reports(id, job('acme/Model-7B', 'adapter: llama-adapter\nlearning_rate: 1e-2')));
});
