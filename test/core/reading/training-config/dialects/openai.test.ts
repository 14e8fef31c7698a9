import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../../support/configReading';

describe('OpenAI job request', () => {
  it('reads every fact, and takes the multiplier for no rate', () =>
    deepStrictEqual(
      valuesOf(
        '{"model": "gpt-4o-mini-2024-07-18", "training_file": "file-abc", "validation_file": "file-def", "hyperparameters": {"n_epochs": 3, "learning_rate_multiplier": 1.8}}',
        'job.json',
      ),
      {
        dialect: 'openai',
        baseModel: 'gpt-4o-mini-2024-07-18',
        datasets: ['file-abc'],
        learningRate: null,
        epochs: 3,
        steps: null,
        evaluation: true,
        adapter: null,
      },
    ));

  it('reads the newer form with a method', () =>
    strictEqual(
      valuesOf(
        '{"model": "m", "training_file": "f", "method": {"type": "dpo", "dpo": {"hyperparameters": {"n_epochs": 2}}}}',
        'job.json',
      ).epochs,
      2,
    ));

  it('keeps silent on the reply of the service', () =>
    strictEqual(
      readConfig(
        '{"object": "fine_tuning.job", "model": "m", "training_file": "f", "status": "succeeded"}',
        'reply.json',
      ).kind,
      'other',
    ));
});
