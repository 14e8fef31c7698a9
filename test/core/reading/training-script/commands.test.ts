import { deepStrictEqual, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';
import { notebook } from '../../../support/notebook';

describe('commands that start a job', () => {
  it('are read behind the mark of a shell, over several lines, with the figures on them', () => {
    const text = notebook(
      '!pip install "trl[peft]" # nothing',
      '!accelerate launch sft.py \\\n  --model_name_or_path acme/Bee-8B \\\n  --dataset_name acme/berths --learning_rate=2e-4 --num_train_epochs 2 --use_peft',
    );
    deepStrictEqual(valuesOf(text, 'a.ipynb'), {
      dialect: 'trl',
      baseModel: 'acme/Bee-8B',
      datasets: ['acme/berths'],
      learningRate: 2e-4,
      epochs: 2,
      steps: null,
      evaluation: null,
      adapter: 'lora',
    });
    const { learningRate, launches, complete } = factsOf(text, 'a.ipynb');
    strictEqual(text.slice(learningRate?.range.start, learningRate?.range.end), '2e-4');
    strictEqual(launches?.text.startsWith('accelerate launch sft.py --model_name_or_path'), true);
    strictEqual(complete, false);
  });

  it('are read in cells of the shell, whatever stands beside them', () => {
    const text = notebook(
      '%%bash\ncd jobs && swift sft --model acme/Bee-8B --dataset a.jsonl b.jsonl --train_type lora',
    );
    deepStrictEqual(valuesOf(text, 'a.ipynb').datasets, ['a.jsonl', 'b.jsonl']);
  });

  it('are read from a container that takes command and arguments apart', () => {
    const job = 'job = CustomContainerTrainingJob(container_uri="image", command=["trl", "sft"])';
    const args = '["--model_name_or_path=acme/Bee-8B", "--dataset_name=acme/berths", "--num_train_epochs=2"]';
    const { baseModel, datasets, epochs } = valuesOf(
      `${job}\njob.submit(args=${args}, replica_count=1)`,
      'a.py',
    );
    deepStrictEqual([baseModel, datasets, epochs], ['acme/Bee-8B', ['acme/berths'], 2]);
  });

  it('are read from lists and texts that a script hands on', () => {
    const list = `
import subprocess
RATE = "1e-5"
command = ["python3", "-m", "mlx_lm", "lora", "--model", "acme/Bee-4bit", "--data", f"runs/{size}", "--iters", "600", "--learning-rate", RATE]
subprocess.run(command, check=True)`;
    const { dialect, baseModel, steps, learningRate } = valuesOf(list, 'a.py');
    deepStrictEqual([dialect, baseModel, steps, learningRate], ['mlx', 'acme/Bee-4bit', 600, 1e-5]);
    const text =
      'import os\nfolder = "x"\ncmd = f"accelerate launch -m axolotl.cli.train {folder}/job.yml"\nos.system(cmd)';
    strictEqual(factsOf(text, 'a.py').dialect, 'axolotl');
  });

  it('have no more said of them than they say', () => {
    const { launches, defaults, complete } = factsOf(notebook('!axolotl train job.yml'), 'a.ipynb');
    strictEqual(launches?.text, 'axolotl train job.yml');
    deepStrictEqual([defaults.evaluation, complete], [null, false]);
  });

  it('are taken together with the dictionary that they are given', () =>
    strictEqual(
      factsOf(
        `settings = {"model": "acme/Bee", "data": str(folder), "iters": 90, "lora_layers": 4, "learning_rate": 1e-5}
with open("job.yaml", "w") as file: yaml.dump(settings, file)
subprocess.run(["mlx_lm.lora", "--config", "job.yaml"])`,
        'a.py',
      ).steps?.value,
      90,
    ));

  it('say more than the dictionary that their words come from', () => {
    const settings = `
import subprocess
job = {"model": "acme/Bee", "data": "rows", "iters": 90, "adapter_path": "out"}
words = ["mlx_lm.lora", "--model", job["model"], "--data", job["data"], "--iters", str(job["iters"])]`;
    const adapter = (more: string) => {
      const { dialect, baseModel, steps, adapter } = valuesOf(`${settings}\n${more}`, 'a.py');
      return [dialect, baseModel, steps, adapter];
    };
    deepStrictEqual(adapter('subprocess.run(words + ["--fine-tune-type", "dora"])'), [
      'mlx',
      'acme/Bee',
      90,
      'lora',
    ]);
    deepStrictEqual(adapter('subprocess.run(words)'), ['mlx', 'acme/Bee', 90, null]);
  });

  it('are nothing to us where they start something else', () => {
    for (const command of [
      'axolotl preprocess job.yml',
      'tune run eleuther_eval --config x.yaml',
      'mlx_lm.generate --model acme/bee',
      'python train.py --learning_rate 1e-3 --epochs 90 --model resnet50',
      'torchrun pretrain_gpt.py --model_name_or_path gpt2 --dataset_name a/b --learning_rate 1e-4',
      'echo "swift says sft"',
    ]) {
      strictEqual(readConfig(notebook(`!${command}`), 'a.ipynb').kind, 'other', command);
    }
  });
});

describe('configs that a notebook or script writes', () => {
  it('are read from a cell that becomes a file, in their place', () => {
    const text = notebook(
      '%%writefile job.yml\nbase_model: acme/Bee-8B\ndatasets:\n  - path: rows.jsonl\nadapter: lora\nlearning_rate: 3e-4',
    );
    const { dialect, learningRate } = factsOf(text, 'a.ipynb');
    strictEqual(dialect, 'axolotl');
    strictEqual(text.slice(learningRate?.range.start, learningRate?.range.end), '3e-4');
    strictEqual(
      readConfig('%%writefile job.yml\nbase_model: a/b\ndatasets:\n  - path: c\nadapter: lora', 'a.ipynb')
        .kind,
      'other',
    );
  });

  it('are read from a text in the code', () => {
    const text = `job = """
model_name_or_path: acme/Bee-8B
stage: sft
do_train: true
finetuning_type: lora
dataset: berths
learning_rate: 1e-4
"""
open("job.yaml", "w").write(job)`;
    const { dialect, learningRate } = factsOf(text, 'a.py');
    strictEqual(dialect, 'llamafactory');
    strictEqual(text.slice(learningRate?.range.start, learningRate?.range.end), '1e-4');
  });

  it('are read from a text that is put together, as a whole', () => {
    const text = `NAME = "acme/Bee-8B"
job = f"""base_model: {NAME}
datasets:
  - path: rows.jsonl
adapter: lora
"""`;
    const { baseModel } = factsOf(text, 'a.py');
    strictEqual(baseModel?.value, 'acme/Bee-8B');
    strictEqual(text.slice(baseModel?.range.start).startsWith('base_model'), true);
  });

  it('are read from JSON in the code', () =>
    strictEqual(
      factsOf(
        `P = json.loads('{"rate": 2e-5}')
from trl import SFTTrainer, SFTConfig
SFTTrainer("acme/bee", args=SFTConfig(learning_rate=float(P["rate"])))`,
        'a.py',
      ).learningRate?.value,
      2e-5,
    ));

  it('say nothing by what is given from elsewhere', () => {
    const { evaluation, adapter, learningRate } = valuesOf(
      notebook(
        '!llamafactory-cli train --do_train true --val_size $HELD --finetuning_type $WAY --learning_rate 1e-4',
      ),
      'a.ipynb',
    );
    deepStrictEqual([evaluation, adapter, learningRate], [null, null, 1e-4]);
  });

  it('are read with the flags of AutoTrain', () =>
    deepStrictEqual(
      valuesOf(
        notebook(
          '!autotrain llm --train --model acme/Bee-8B --data_path log --use_peft --use_int4 --learning_rate 2e-4 --num_train_epochs 3 --trainer sft',
        ),
        'a.ipynb',
      ),
      {
        dialect: 'autotrain',
        baseModel: 'acme/Bee-8B',
        datasets: ['log'],
        learningRate: 2e-4,
        epochs: 3,
        steps: null,
        evaluation: null,
        adapter: 'qlora',
      },
    ));

  it('are read in a script for a queue that a script writes, with its own names filled in', () =>
    deepStrictEqual(
      valuesOf(
        `
import subprocess
HEAD = "acme/Bee-8B"
job = f"""#!/bin/bash
#SBATCH --gres=gpu:2
ROWS=berths
swift sft --model {HEAD} --dataset data/$ROWS.jsonl#500 --num_train_epochs 2
"""
open("tune.sh", "w").write(job)
subprocess.run(["sbatch", "tune.sh"])`,
        'a.py',
      ).datasets,
      ['data/berths.jsonl#500'],
    ));

  it('are read in a text that a list of words hands to a shell', () =>
    deepStrictEqual(
      valuesOf(
        'import subprocess\nsubprocess.run(["bash", "-c", "cd x && trl sft --model_name_or_path acme/Bee-8B"])',
        'a.py',
      ).baseModel,
      'acme/Bee-8B',
    ));

  it('are read with what a notebook calls its values', () =>
    deepStrictEqual(
      valuesOf(
        notebook('HEAD = "acme/Bee-8B"', '!trl sft --model_name_or_path {HEAD} --dataset_name $HEAD'),
        'a.ipynb',
      ).baseModel,
      'acme/Bee-8B',
    ));
});
