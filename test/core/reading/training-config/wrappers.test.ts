import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';

const manifest = `apiVersion: v1
kind: ConfigMap
metadata: {name: tune}
data:
  readme.txt: |
    nothing to see
  job.yaml: |
    # the whole job
    base_model: Qwen/Qwen2.5-3B
    adapter: lora
    datasets:
      - path: data/drug_formulary.jsonl
`;

describe('wrapped jobs', () => {
  it('are read inside a manifest, with places in the manifest', () => {
    const [dataset] = factsOf(manifest).datasets;
    ok(dataset);
    strictEqual(manifest.slice(dataset.range.start, dataset.range.end), 'data/drug_formulary.jsonl');
    strictEqual(dataset.subject?.text, 'drug formulary');
  });

  it('are read in any document of a stream', () =>
    strictEqual(valuesOf(`apiVersion: v1\nkind: Secret\n---\n${manifest}`).baseModel, 'Qwen/Qwen2.5-3B'));

  it('are read in a file that a script of a manifest writes, with places in the manifest', () => {
    const pod = `apiVersion: batch/v1
kind: Job
spec:
  containers:
    - command: [bash, -c]
      args:
        - |
          cat > job.yaml <<'END'
          base_model: Qwen/Qwen2.5-3B
          adapter: lora
          learning_rate: 2e-4
          datasets:
            - path: data/drug_formulary.jsonl
          END
          axolotl train job.yaml
`;
    const { dialect, learningRate, datasets } = factsOf(pod);
    strictEqual(dialect, 'axolotl');
    strictEqual(pod.slice(learningRate?.range.start, learningRate?.range.end), '2e-4');
    strictEqual(datasets[0]?.value, 'data/drug_formulary.jsonl');
  });

  const launches: readonly (readonly [string, string, string])[] = [
    [
      'a cluster task',
      'resources: {accelerators: A100}\nrun: |\n  # prepare\n  accelerate launch -m axolotl.cli.train x.yaml\n',
      'axolotl',
    ],
    [
      'a list of words',
      'apiVersion: batch/v1\nkind: Job\nspec: {containers: [{command: [python, -m], args: [axolotl.cli.train, x.yaml]}]}',
      'axolotl',
    ],
    ['a command over two lines', 'entrypoint: >-\n  oumi train\n  -c train.yaml', 'oumi'],
    ['a workflow', 'on: push\njobs: {tune: {steps: [{run: litgpt finetune_lora model}]}}', 'litgpt'],
    ['a service', 'steps: [{script: firectl create sftj --dataset d}]', 'fireworks'],
  ];
  for (const [what, text, dialect] of launches) {
    it(`are recognized by the command in ${what}`, () => {
      const facts = factsOf(text);
      strictEqual(facts.dialect, dialect);
      strictEqual(facts.complete, false);
      ok(facts.launches);
      match(readConfig(text).reason, /starts a fine-tuning job/);
    });
  }

  it('are recognized through the placeholders of a chart', () => {
    const chart = `metadata:
  labels:
    {{- include "labels" . | nindent 4 }}
spec:
  image: {{ .Values.image }}
  command: [llamafactory-cli, train, x.yaml]
`;
    const { kind, stopped } = readConfig(chart);
    deepStrictEqual([kind, stopped], ['training-config', null]);
  });

  it('are not seen in comments, in other training or in tools of the same name', () => {
    for (const text of [
      'run: |\n  # axolotl train x.yaml\n  echo done',
      'apiVersion: batch/v1\nkind: Job\nspec: {containers: [{command: [python, train_mnist.py]}]}',
      'name: axolotl\nrun: npm test',
      'services: {composer: {image: composer, command: composer install}}',
    ]) {
      strictEqual(readConfig(text).kind, 'other', text);
    }
  });
});

describe('a schedule', () => {
  const scheduled = (cron: string) =>
    factsOf(`on:\n  schedule:\n    ${cron}\njobs: {tune: {steps: [{run: oumi train -c x.yaml}]}}`).schedule;

  it('is read with what its comment says', () => {
    const schedule = scheduled("# weekly, so that prices stay up to date\n    - cron: '0 3 * * 1'");
    strictEqual(schedule?.value, '0 3 * * 1');
    match(schedule?.keepsFresh?.text ?? '', /prices stay up to date/);
  });

  it('may say nothing of freshness', () => strictEqual(scheduled("- cron: '0 3 * * 1'")?.keepsFresh, null));

  it('is not the schedule of a rate', () =>
    strictEqual(
      factsOf('base_model: a/b\nadapter: lora\nschedule: cosine\ndatasets: [{path: x.jsonl}]').schedule,
      null,
    ));
});
