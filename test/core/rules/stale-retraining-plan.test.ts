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
  it('marks a workflow whose name says what it trains on', () =>
    reports(
      id,
      'name: Weekly run on the drug formulary\non: {schedule: [{cron: "«0 4 * * 1»"}]}\njobs: {t: {steps: [{run: axolotl train job.yml}]}}',
    ));
  it('marks a manifest that runs a job to stay current', () =>
    reports(
      id,
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: model-with-latest-offers}\nspec:\n  schedule: "«@daily»"\n  jobTemplate: {spec: {containers: [{command: [llamafactory-cli, train, job.yaml]}]}}',
    ));
  it('marks the schedules of scripts', () => {
    reports(
      id,
      'with DAG("bot", schedule="«@weekly»", description="Train on the new drug formulary"):\n    BashOperator(bash_command="axolotl train job.yml")',
      'dag.py',
    );
    reports(
      id,
      'import modal\n@app.function(schedule=modal.Cron("«0 4 * * 1»"))  # keeps prices up to date\ndef train():\n    client.fine_tuning.jobs.create(training_file="file-1", model="gpt-4o-mini")',
      'job.py',
    );
  });
  it('accepts a workflow that runs a program of its own, or only a name', () => {
    const workflow = (run: string) =>
      `name: Weekly drug formulary\non: {schedule: [{cron: "0 4 * * 1"}]}\njobs: {t: {steps: [{run: ${run}}]}}`;
    reports(id, workflow('python train.py'));
    reports(
      id,
      'name: Reply tone\non: {schedule: [{cron: "0 4 * * 1"}]}\njobs: {t: {steps: [{run: axolotl train job.yml}]}}',
    );
  });
  it('accepts a schedule for behavior', () => reports(id, job('schedule: "0 4 * * 1"', 'reply_tone.jsonl')));
  it('accepts data that change without a schedule', () =>
    reports(id, job('seed: 1', 'drug_formulary.jsonl')));
});
