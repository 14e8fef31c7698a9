import { reports } from '../../support/marked';

const id = 'withdrawn-tuning-service';

describe(`${id} in configs`, () => {
  it('marks the model of a service that closes', () =>
    reports(id, '{"model": "«gpt-4o-mini»", "training_file": "f", "validation_file": "v"}', 'j.json'));
  it('leaves the same request to another service alone', () =>
    reports(
      id,
      '{"model": "gpt-4o-mini", "training_file": "f", "validation_file": "v", "trainingType": "Standard"}',
      'j.json',
    ));
  it('leaves open tools alone', () =>
    reports(id, 'base_model: a/b\nadapter: lora\ndatasets: [{path: x.jsonl}]'));
  it('marks a launch', () => reports(id, 'jobs:\n  - run: «openai api fine_tuning.jobs.create -m gpt-4o»'));
});
