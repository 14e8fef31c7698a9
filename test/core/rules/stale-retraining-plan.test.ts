import { reports } from '../../support/marked';

const id = 'stale-retraining-plan';
const job = (schedule: string, path: string) =>
  `${schedule}\nbase_model: a/b\nadapter: lora\nval_set_size: 0.1\ndatasets: [{path: ${path}}]`;

describe(`${id} in configs`, () => {
  it('marks a schedule for data that change', () =>
    reports(id, job('schedule: «@weekly»', 'drug_formulary.jsonl')));
  it('marks a schedule that is to keep a model fresh', () =>
    reports(
      id,
      "# picks up the latest tariffs\non:\n  schedule:\n    # so that answers stay current\n    - cron: '«0 2 * * *»'\njobs: {t: {steps: [{run: oumi train -c x}]}}",
    ));
  it('accepts a schedule for behavior', () => reports(id, job('schedule: "0 4 * * 1"', 'reply_tone.jsonl')));
  it('accepts data that change without a schedule', () =>
    reports(id, job('seed: 1', 'drug_formulary.jsonl')));
});
