import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../support/configReading';

const values = (text: string) => valuesOf(text, 'train.py');

describe('what hangs on a condition', () => {
  it('a default stands where a file of settings is missing', () =>
    deepStrictEqual(
      values(`
import os, json, yaml
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
class Job:
    def __init__(self, path="conf.yml"):
        self.cfg = self.load(path)
    def load(self, path):
        if os.path.exists(path):
            with open(path) as f:
                cfg = yaml.safe_load(f)
        else:
            cfg = {"model": "Qwen/Qwen3-4B", "opt": {"rate": 1e-4, "passes": 2}, "rows": "rows.jsonl"}
        return cfg
    def run(self):
        ds = load_dataset("json", data_files=self.cfg["rows"], split="train")
        args = SFTConfig(learning_rate=self.cfg["opt"]["rate"], num_train_epochs=self.cfg["opt"]["passes"])
        SFTTrainer(model=self.cfg["model"], args=args, train_dataset=ds).train()
Job().run()
`),
      {
        dialect: 'trl',
        baseModel: 'Qwen/Qwen3-4B',
        datasets: ['rows.jsonl'],
        learningRate: 1e-4,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('data that are tried, and those taken where that fails, are both named', () =>
    deepStrictEqual(
      values(`
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
try:
    ds = load_dataset("json", data_files="a.jsonl", split="train")
except Exception:
    ds = load_dataset("json", data_files="backup.jsonl", split="train")
try:
    import flash_attn
    attn = "fa2"
except ImportError:
    attn = "eager"
SFTTrainer(model="HuggingFaceTB/SmolLM2-360M", args=SFTConfig(learning_rate=1e-4, num_train_epochs=1), train_dataset=ds).train()
`),
      {
        dialect: 'trl',
        baseModel: 'HuggingFaceTB/SmolLM2-360M',
        datasets: ['a.jsonl', 'backup.jsonl'],
        learningRate: 1e-4,
        epochs: 1,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('a condition of literals comes out as it stands', () =>
    deepStrictEqual(
      values(`
import fire, torch
from datasets import load_dataset
import transformers
from peft import LoraConfig, get_peft_model
from transformers import LlamaForCausalLM
def train(base_model: str = "huggyllama/llama-7b", data_path: str = "alpaca_tides.json", num_epochs: int = 3, learning_rate: float = 3e-4, val_set_size: int = 200):
    model = LlamaForCausalLM.from_pretrained(base_model)
    model = get_peft_model(model, LoraConfig(r=8, task_type="CAUSAL_LM"))
    if data_path.endswith(".json"):
        data = load_dataset("json", data_files=data_path)
    else:
        data = load_dataset(data_path)
    if val_set_size > 0:
        tv = data["train"].train_test_split(test_size=val_set_size)
        train_data, val_data = tv["train"].map(str), tv["test"].map(str)
    else:
        train_data, val_data = data["train"], None
    trainer = transformers.Trainer(model=model, train_dataset=train_data, eval_dataset=val_data, args=transformers.TrainingArguments(num_train_epochs=num_epochs, learning_rate=learning_rate, evaluation_strategy="steps" if val_set_size > 0 else "no"))
    trainer.train()
fire.Fire(train)
`),
      {
        dialect: 'transformers',
        baseModel: 'huggyllama/llama-7b',
        datasets: ['alpaca_tides.json'],
        learningRate: 3e-4,
        epochs: 3,
        steps: null,
        evaluation: true,
        adapter: 'lora',
      },
    ));

  it('the last assignment counts', () =>
    deepStrictEqual(
      values(`
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
lr = 1e-4
lr = 1e-5
path = "a.jsonl"
path = "b.jsonl"
cfg = SFTConfig(output_dir="o", num_train_epochs=1)
cfg.learning_rate = lr
cfg.num_train_epochs = 2
SFTTrainer("Qwen/Qwen3-8B", args=cfg, train_dataset=load_dataset("json", data_files=path, split="train")).train()
`),
      {
        dialect: 'trl',
        baseModel: 'Qwen/Qwen3-8B',
        datasets: ['b.jsonl'],
        learningRate: 1e-5,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('a command that is only shown starts nothing', () =>
    strictEqual(
      readConfig(
        `
import json
rows = [{"a": 1}]
with open("train.json", "w") as f:
    json.dump(rows, f)
print("Next step: llamafactory-cli train configs/quayside_lora.yaml")
print("or: accelerate launch -m axolotl.cli.train conf.yml")
`,
        'train.py',
      ).kind,
      'other',
    ));

  const trained = (head: string) =>
    values(`
from peft import LoraConfig
from transformers import AutoModelForCausalLM
from trl import SFTConfig, SFTTrainer
${head}
SFTTrainer(model=model, args=SFTConfig(learning_rate=1e-4), train_dataset=rows, peft_config=LoraConfig()).train()
`);

  it('an option that nobody gives by default may be given', () =>
    strictEqual(
      trained(`
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--bits", default=None)
args = parser.parse_args()
model = AutoModelForCausalLM.from_pretrained("gpt2", load_in_4bit=True) if args.bits else None
if args.bits:
    model = AutoModelForCausalLM.from_pretrained("gpt2", load_in_4bit=True)
`).adapter,
      'qlora',
    ));

  it('what is missing where an import fails is there where it does not', () =>
    strictEqual(
      trained(`
try:
    from transformers import BitsAndBytesConfig
except ImportError:
    BitsAndBytesConfig = None
quantized = None
if BitsAndBytesConfig is not None:
    quantized = BitsAndBytesConfig(load_in_4bit=True)
model = AutoModelForCausalLM.from_pretrained("gpt2", quantization_config=quantized)
`).adapter,
      'qlora',
    ));

  it('what a loop returns does not take the place of what stands behind it', () =>
    strictEqual(
      trained(`
def available():
    for name in names():
        if found(name):
            return name
    return "gpt2-medium"
model = AutoModelForCausalLM.from_pretrained(available())
`).baseModel,
      'gpt2-medium',
    ));

  it('what a function returns beside others may be there in one of two cases', () =>
    strictEqual(
      values(`
from datasets import load_dataset
from trl import SFTConfig, SFTTrainer
def parts(name):
    if held_back(name):
        rows = load_dataset(name)
        return rows["train"], rows["validation"]
    return load_dataset(name, split="train"), None
train, held = parts("harbor/rows")
SFTTrainer("gpt2", args=SFTConfig(eval_strategy="steps"), train_dataset=train, eval_dataset=held).train()
`).evaluation,
      true,
    ));

  it('of several cases, that which is met comes out', () => {
    const job = (asked: string) => `
from peft import IA3Config, LoraConfig
from trl import SFTConfig, SFTTrainer
WAY = ${asked}
match WAY:
    case "ia3":
        way = IA3Config()
        rate = 1e-3
    case "lora" | "dora":
        way = LoraConfig(r=8)
        rate = 2e-4
    case _:
        way = None
        rate = 1e-5
SFTTrainer("gpt2", args=SFTConfig(learning_rate=rate), train_dataset=rows, peft_config=way).train()
`;
    const { adapter, learningRate } = values(job('"lora"'));
    deepStrictEqual([adapter, learningRate], ['lora', 2e-4]);
    strictEqual(values(job('"none"')).learningRate, 1e-5);
  });
});
