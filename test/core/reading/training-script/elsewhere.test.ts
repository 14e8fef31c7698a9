import { deepStrictEqual, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';

const values = (text: string) => valuesOf(text, 'train.py');

const trains = (data: string, imports = '') => `
${imports}
from trl import SFTConfig, SFTTrainer
SFTTrainer("Qwen/Qwen3-4B", args=SFTConfig(learning_rate=1e-5), train_dataset=${data}).train()
`;

const datasets = (text: string) => values(text).datasets;

describe('data behind functions of other files', () => {
  it('are named by the file that the function is given', () =>
    deepStrictEqual(
      datasets(
        trains(
          'logbook(file_path=Path("data", "ferry", "rows.txt"))',
          'from pathlib import Path\nfrom own import logbook',
        ),
      ),
      ['data/ferry/rows.txt'],
    ));

  it('are named by the file that a class is given', () =>
    deepStrictEqual(datasets(trains('Rows(tokenizer, "data/ferry.csv")', 'from own import Rows')), [
      'data/ferry.csv',
    ]));

  it('are not the settings that are opened as well', () =>
    deepStrictEqual(
      datasets(trains('rows_of(open("train_config.yaml"), open("ferry.jsonl"))', 'from own import rows_of')),
      ['ferry.jsonl'],
    ));

  it('are named by the folder that a set of data is given', () =>
    deepStrictEqual(datasets(trains('FerryDataset("../ferry")', 'from own import FerryDataset')), [
      '../ferry',
    ]));

  it('are named by the file, not by what is written around each row', () =>
    deepStrictEqual(
      datasets(
        trains(
          'Dataset.from_list([chat(row) for row in rows])',
          `
import json
from datasets import Dataset
rows = [json.loads(line) for line in open("ferry.jsonl")]
speed = json.load(open("ds_zero2.json"))
def chat(row):
    return tidy([{"role": "user", "content": f"Log:\\n{row['log']}"}], speed)`,
        ),
      ),
      ['ferry.jsonl'],
    ));

  it('are not named by what is no file of data', () =>
    deepStrictEqual(datasets(trains('rows_of("ferry", style="long")', 'from own import rows_of')), []));
});

describe('what the rest of a script says of a model that another file loads', () => {
  const script = (collator: string) => `
from transformers import ${collator.split('(')[0]}, Trainer, TrainingArguments
from own import load, rows
args = TrainingArguments("out", learning_rate=1e-4, num_train_epochs=3)
Trainer(model=load(), args=args, train_dataset=rows, data_collator=${collator}).train()
`;

  it('is a language model where texts are prepared for one', () =>
    strictEqual(values(script('DataCollatorForLanguageModeling(tokenizer, mlm=False)')).epochs, 3));

  it('is no language model where words are masked', () =>
    strictEqual(
      readConfig(script('DataCollatorForLanguageModeling(tokenizer, mlm=True)'), 'train.py').kind,
      'other',
    ));

  it('is a language model where that file is told which one to load', () => {
    const asked = (name: string) => `
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
from own import Crane, local
args = TrainingArguments("out", learning_rate=1e-4)
Trainer(model=Crane(base_model="${name}").lift(), args=args, train_dataset=rows).train()
`;
    strictEqual(values(asked('Qwen/Qwen3-4B')).baseModel, 'Qwen/Qwen3-4B');
    strictEqual(readConfig(asked('google/vit-base'), 'train.py').kind, 'other');
    const resolved = 'AutoModelForCausalLM.from_pretrained(local("Qwen/Qwen3-4B"))';
    strictEqual(
      values(asked('x').replace('Crane(base_model="x").lift()', resolved)).baseModel,
      'Qwen/Qwen3-4B',
    );
  });

  it('is one of the paths that the script tidies', () =>
    strictEqual(
      values(`
from trl import SFTConfig, SFTTrainer
def tidied(path):
    if path is None:
        return None
    path = path.strip()
    if windows.match(path):
        return f"/mnt/{path[0]}"
    return path.replace("\\\\", "/")
SFTTrainer(tidied("Qwen/Qwen3-4B"), args=SFTConfig(learning_rate=1e-5)).train()
`).baseModel,
      'Qwen/Qwen3-4B',
    ));

  const either = (more: string) => `
from transformers import AutoModelForCausalLM, AutoModelForImageTextToText, AutoProcessor
from trl import SFTConfig, SFTTrainer
if has_pictures(name):
    model = AutoModelForImageTextToText.from_pretrained("google/gemma-3-4b-it")
else:
    model = AutoModelForCausalLM.from_pretrained("google/gemma-3-4b-it")
${more}
SFTTrainer(model=model, args=SFTConfig(learning_rate=1e-4, num_train_epochs=2), train_dataset=rows).train()
`;

  it('is a language model where one of pictures stands in for it', () =>
    strictEqual(values(either('')).epochs, 2));

  it('is none where pictures are prepared as well', () =>
    strictEqual(
      readConfig(either('processor = AutoProcessor.from_pretrained("google/gemma-3-4b-it")'), 'train.py')
        .kind,
      'other',
    ));
});

describe('settings that go a long way', () => {
  it('are read through a filter by name', () =>
    strictEqual(
      values(`
from trl import GRPOConfig, GRPOTrainer
wanted = {"learning_rate": 1e-6, "num_train_epochs": 1, "beta": 0.04}
args = GRPOConfig(**{key: value for key, value in wanted.items() if key in known})
GRPOTrainer(model="Qwen/Qwen3-4B", args=args, train_dataset=rows).train()
`).learningRate,
      1e-6,
    ));

  it('are read up to a comma that is missing', () =>
    strictEqual(
      values(`
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
model = AutoModelForCausalLM.from_pretrained("gpt2")
args = TrainingArguments(
    learning_rate=1e-4,
    optim="adamw_torch"
    remove_unused_columns=True,
    output_dir="out",
)
Trainer(model=model, args=args, train_dataset=rows).train()
`).learningRate,
      1e-4,
    ));

  it('are read from a job of SageMaker whose model stands elsewhere, by what they are for', () => {
    const {
      adapter,
      datasets: data,
      epochs,
    } = factsOf(
      `
from sagemaker.train import ModelTrainer
from sagemaker.train.configs import InputData
import own
rows = own.upload("data/ferry.jsonl", own.bucket)
job = ModelTrainer(training_image=own.image, hyperparameters={"model_id": own.model, "epochs": 2, "max_seq_length": 2048, "lora_r": 16, "use_qlora": True})
job.train(input_data_config=[InputData(channel_name="train", data_source=rows)])
`,
      'train.py',
    );
    deepStrictEqual(
      [adapter?.value, data.map(({ value }) => value), epochs?.value],
      ['qlora', ['data/ferry.jsonl'], 2],
    );
  });

  it('are read from a command that a service runs', () =>
    deepStrictEqual(
      values(`
from azure.ai.ml import command
job = command(
    command=(
        f"python train.py --model_name {model} "
        "--train_data \${{inputs.rows}} --num_epochs 3 --learning_rate 2e-4 "
        "--lora_r 16 --lora_alpha 32 --max_seq_length 512 --load_in_4bit"
    ),
)
`).adapter,
      'qlora',
    ));

  const kept = (written: string) => `
CONFIG = """
model: {base_model: Qwen/Qwen3-4B}
training: {learning_rate: 2e-4, epochs: 1, lora_r: 16, lora_alpha: 32}
dataset: {name: harbor/rows}
"""
${written}
`;

  it('are read from a config of its own that a script writes', () =>
    strictEqual(
      values(kept(`with open("job.yaml", "w") as file:\n    file.write(CONFIG)\n!python --learning_rate`))
        .learningRate,
      2e-4,
    ));

  it('are not read from such a text that is only shown', () =>
    strictEqual(readConfig(kept('print(CONFIG, "--learning_rate")'), 'train.py').kind, 'other'));
});

describe('settings of another file that a script looks up', () => {
  const script = (light: string, more: string) => `
import yaml
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
from own import rows
given = yaml.safe_load(open("job.yml"))
model = AutoModelForCausalLM.from_pretrained(given["base"])
if ${light}:
    model = get_peft_model(model, LoraConfig(r=given["rank"]))
Trainer(model=model, args=TrainingArguments("out"${more}), train_dataset=rows(given)).train()
`;

  it('may switch on what is off by default', () =>
    strictEqual(values(script('given.get("light", False)', '')).adapter, 'lora'));

  it('leave a job where the script itself says that it evaluates', () => {
    strictEqual(values(script('False', ', eval_strategy="steps"')).evaluation, true);
  });

  it('is no model that another option is about, and no data that describe data', () => {
    const { baseModel, datasets } = valuesOf(
      `
import argparse, json
from pathlib import Path
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
given = argparse.ArgumentParser()
given.add_argument("--model-path", required=True)
given.add_argument("--hub-model-id", default="acme/heron-llama-8B")
given.add_argument("--rate", type=float, default=1e-5)
args = given.parse_args()
class Rows:
    def __init__(self, folder):
        self.about = json.loads((Path(folder) / "metadata.json").read_text())
Trainer(
    model=AutoModelForCausalLM.from_pretrained(args.model_path),
    args=TrainingArguments("out", learning_rate=args.rate, hub_model_id=args.hub_model_id),
    train_dataset=Rows(args.rows),
).train()`,
      'a.py',
    );
    deepStrictEqual([baseModel, datasets], [null, []]);
  });

  it('is no file by the way in which a path is opened', () =>
    deepStrictEqual(
      datasets(`
from pathlib import Path
from settings import folder
def lines(path: Path):
    with path.open("r", encoding="utf-8") as file:
        return [line for line in file]
${trains('Dataset.from_list(lines(folder.train))')}`),
      [],
    ));

  it('is what a generator goes through', () =>
    deepStrictEqual(
      datasets(`
import json
from datasets import Dataset
def rows(path):
    for line in open(path):
        yield json.loads(line)
${trains('Dataset.from_generator(rows, gen_kwargs={"path": "berths.jsonl"})')}`),
      ['berths.jsonl'],
    ));
});
