import { deepStrictEqual, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';

const given = (text: string) => {
  const { baseModel, datasets, learningRate, epochs, evaluation, adapter } = valuesOf(text);
  return { baseModel, datasets, learningRate, epochs, evaluation, adapter };
};

const pod = (lines: string) => `apiVersion: batch/v1
kind: Job
spec:
  containers:
    - name: tune
${lines.replaceAll(/^/gm, '      ')}`;

const whole = {
  baseModel: 'acme/Bee-8B',
  datasets: ['acme/berths'],
  learningRate: 5e-6,
  epochs: 2,
  evaluation: null,
  adapter: null,
};

describe('commands in manifests, pipelines and launchers', () => {
  it('say what is trained where program and arguments are a list of words', () =>
    deepStrictEqual(
      given(
        pod(`command: [deepspeed, --module, openrlhf.cli.train_sft]
args: [--pretrain, acme/llama-8b, --dataset, acme/berths, --learning_rate, "5e-6", --max_epochs, "2"]`),
      ),
      { ...whole, baseModel: 'acme/llama-8b' },
    ));

  it('say it inside a text for a shell, with overrides, at their places', () => {
    const text = pod(`command: [bash, -lc]
args:
  - |
    # first the rows
    python rows.py
    torchrun --nproc_per_node=8 -m verl.trainer.fsdp_sft_trainer \\
      data.train_files=rows/berths.parquet data.val_files=[rows/a.parquet,rows/b.parquet] \\
      model.partial_pretrain=acme/llama-8b optim.lr=5e-6 trainer.total_epochs=2`);
    deepStrictEqual(given(text), {
      ...whole,
      baseModel: 'acme/llama-8b',
      datasets: ['rows/berths.parquet'],
      evaluation: true,
    });
    const { learningRate, launches } = factsOf(text);
    strictEqual(text.slice(learningRate?.range.start, learningRate?.range.end), '5e-6');
    strictEqual(
      text.slice(launches?.range.start, launches?.range.end),
      'torchrun --nproc_per_node=8 -m verl.trainer.fsdp_sft_trainer \\',
    );
  });

  it('take their variables from the environment beside them and from the script', () => {
    const run = `trl sft --model_name_or_path $MODEL --dataset_name "acme/\${ROWS}" --learning_rate \${RATE:-5e-6} --num_train_epochs \${ROUNDS}`;
    deepStrictEqual(
      given(`envs: {MODEL: acme/Bee-8B, ROUNDS: 2}\nrun: |\n  export ROWS="berths"\n  ${run}`),
      whole,
    );
    deepStrictEqual(
      given(
        pod(
          `env: [{name: MODEL, value: acme/Bee-8B}, {name: ROUNDS, valueFrom: {}}]\ncommand: [trl, sft, --model_name_or_path, $(MODEL)]`,
        ),
      ),
      { ...whole, datasets: [], learningRate: null, epochs: null },
    );
  });

  it('are found behind what starts them', () =>
    strictEqual(
      given(
        'steps:\n  - run: srun --nodes 2 accelerate launch sft.py --model_name_or_path acme/Bee-8B --dataset_name a --output_dir out',
      ).baseModel,
      'acme/Bee-8B',
    ));

  it('say nothing of what only running would tell', () =>
    deepStrictEqual(
      given(
        'run: ROUNDS=$1; trl sft --model_name_or_path $MODEL --dataset_name "$(cat rows)" --num_train_epochs $ROUNDS',
      ),
      { baseModel: null, datasets: [], learningRate: null, epochs: null, evaluation: null, adapter: null },
    ));

  it('are left alone where somebody may start them by hand, and where they run or build something else', () => {
    const train = 'trl sft --model_name_or_path acme/Bee-8B';
    for (const text of [
      `{"name": "shop", "scripts": {"run": "${train}"}}`,
      `{"version": "2.0.0", "tasks": [{"command": "${train}"}]}`,
      'run: python serve.py --model acme/llama-8b --port 80',
      'run: python train.py --model bert-base-uncased --epochs 3 --learning_rate 1e-5',
      'run: litgpt pretrain acme/llama-8b --train.epochs 1',
    ]) {
      strictEqual(readConfig(text).kind, 'other', text);
    }
  });

  it('say what is trained where only the name of the program says that it trains', () => {
    const start = (program: string) =>
      pod(
        `command: [hyperpodrun]\nargs: [--nproc_per_node=8, /app/${program}, --model-name=/data/gptoss-20b, --dataset-name=acme/berths]`,
      );
    const { baseModel, datasets } = given(start('train.py'));
    deepStrictEqual([baseModel, datasets], ['/data/gptoss-20b', ['acme/berths']]);
    strictEqual(readConfig(start('evaluate.py')).kind, 'other');
  });

  it('take the inputs of a workflow by their defaults', () =>
    deepStrictEqual(
      given(`
on: {workflow_dispatch: {inputs: {rate: {type: number, default: 5e-6}}}}
env: {HEAD: acme/llama-8b}
jobs:
  tune:
    steps:
      - run: python train.py --base_model \${{ env.HEAD }} --dataset acme/berths --lr \${{ github.event.inputs.rate }} --epochs 2`),
      { ...whole, baseModel: 'acme/llama-8b' },
    ));

  it('are told by their environment what to train, where their names say that they train', () => {
    const job = (program: string) =>
      pod(`command: [bash, /app/${program}]
env:
  - {name: MODEL_ID, value: acme/Qwen3-8B}
  - {name: DATASET_ID, value: "acme/berths#500"}
  - {name: EPOCHS, value: "2"}
  - {name: LR, value: "5e-6"}
  - {name: LORA_RANK, value: "8"}`);
    deepStrictEqual(given(job('run_sft_ddp.sh')), {
      ...whole,
      baseModel: 'acme/Qwen3-8B',
      datasets: ['acme/berths#500'],
      adapter: 'lora',
    });
    strictEqual(readConfig(job('serve.sh')).kind, 'other');
  });

  it('take variables that stand in a list or under another name', () => {
    const run = 'python train.py --base_model $HEAD --dataset acme/berths --lr 5e-6 --epochs 2';
    const job = { ...whole, baseModel: 'acme/llama-8b' };
    deepStrictEqual(given(`services: {tune: {environment: [HEAD=acme/llama-8b], command: "${run}"}}`), job);
    deepStrictEqual(given(`variables: {HEAD: acme/llama-8b}\ntune: {script: ["${run}"]}`), job);
  });

  it('may be a file of Python with its parameters', () =>
    deepStrictEqual(
      given(
        'tasks: [{spark_python_task: {python_file: tune/train.py, parameters: [--base_model, acme/llama-8b, --dataset, acme/berths, --lr, 5e-6, --epochs, "2"]}}]',
      ),
      { ...whole, baseModel: 'acme/llama-8b' },
    ));
});
