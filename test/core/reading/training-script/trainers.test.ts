import { deepStrictEqual, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';

const values = (text: string) => valuesOf(text, 'train.py');

describe('training scripts of the transformers family', () => {
  it('reads TRL with everything in one call', () =>
    deepStrictEqual(
      values(`
from datasets import load_dataset
from peft import LoraConfig
from trl import SFTConfig, SFTTrainer

train = load_dataset("harbor/mooring-dialogues", split="train")
trainer = SFTTrainer(
    model="HuggingFaceTB/SmolLM2-1.7B",
    args=SFTConfig(output_dir="out", learning_rate=3e-5, num_train_epochs=2, eval_strategy="no"),
    train_dataset=train,
    peft_config=LoraConfig(r=8),
)
trainer.train()
`),
      {
        dialect: 'trl',
        baseModel: 'HuggingFaceTB/SmolLM2-1.7B',
        datasets: ['harbor/mooring-dialogues'],
        learningRate: 3e-5,
        epochs: 2,
        steps: null,
        evaluation: false,
        adapter: 'lora',
      },
    ));

  it('follows constants, functions, dictionaries and classes', () =>
    deepStrictEqual(
      values(`
import os
from transformers import AutoModelForCausalLM, AutoTokenizer, Trainer, TrainingArguments, BitsAndBytesConfig
from peft import get_peft_model, LoraConfig, TaskType
from datasets import load_dataset

class Config:
    base = "mistralai/Mistral-7B-v0.3"
    folder = "corpus"
    rate: float = 1.5e-4

cfg = Config()
SHARED = dict(per_device_train_batch_size=2, num_train_epochs=4)

def load_model(name):
    quantization = BitsAndBytesConfig(load_in_4bit=True)
    model = AutoModelForCausalLM.from_pretrained(name, quantization_config=quantization)
    return get_peft_model(model, LoraConfig(task_type=TaskType.CAUSAL_LM))

def load_rows(path, share=0.1):
    rows = load_dataset("json", data_files=path)["train"]
    return rows.train_test_split(test_size=share)

def main():
    tokenizer = AutoTokenizer.from_pretrained(cfg.base)
    rows = load_rows(os.path.join(cfg.folder, "tide-tables.jsonl"))
    rows = rows.map(lambda row: tokenizer(row["text"]))
    args = TrainingArguments("out", learning_rate=cfg.rate, **SHARED)
    trainer = Trainer(load_model(cfg.base), args, train_dataset=rows["train"], eval_dataset=rows["test"])
    trainer.train()

if __name__ == "__main__":
    main()
`),
      {
        dialect: 'transformers',
        baseModel: 'mistralai/Mistral-7B-v0.3',
        datasets: ['corpus/tide-tables.jsonl'],
        learningRate: 1.5e-4,
        epochs: 4,
        steps: null,
        evaluation: true,
        adapter: 'qlora',
      },
    ));

  it('reads Unsloth', () =>
    deepStrictEqual(
      values(`
from unsloth import FastLanguageModel
from trl import SFTTrainer
from transformers import TrainingArguments
model, tokenizer = FastLanguageModel.from_pretrained(model_name="unsloth/gemma-2-2b", load_in_4bit=True)
model = FastLanguageModel.get_peft_model(model, r=16)
trainer = SFTTrainer(model=model, tokenizer=tokenizer, train_dataset=data,
    args=TrainingArguments(max_steps=60, learning_rate=2e-4))
`),
      {
        dialect: 'unsloth',
        baseModel: 'unsloth/gemma-2-2b',
        datasets: [],
        learningRate: 2e-4,
        epochs: null,
        steps: 60,
        evaluation: null,
        adapter: 'qlora',
      },
    ));

  it('takes options of the command line and of data classes by their defaults', () => {
    const { baseModel, learningRate, datasets } = values(`
import argparse
from dataclasses import dataclass, field
from trl import SFTTrainer, SFTConfig
parser = argparse.ArgumentParser()
parser.add_argument("--base-model", type=str, default="Qwen/Qwen3-0.6B")
args = parser.parse_args()

@dataclass
class Data:
    path: str = field(default="acme/letters", metadata={"help": "where"})

data = Data()
SFTTrainer(model=args.base_model, train_dataset=load_dataset(data.path), args=SFTConfig(learning_rate=float(1e-5)))
`);
    deepStrictEqual([baseModel, learningRate, datasets], ['Qwen/Qwen3-0.6B', 1e-5, ['acme/letters']]);
  });

  it('does not guess what a condition decides', () =>
    strictEqual(
      values(`
from trl import SFTTrainer, SFTConfig
if small:
    rate = 1e-4
else:
    rate = 1e-5
SFTTrainer(model="a/b", args=SFTConfig(learning_rate=rate))
`).learningRate,
      null,
    ));

  it('reads a job inside a class that extends a trainer', () =>
    strictEqual(
      values(`
from transformers import Trainer, TrainingArguments, AutoModelForCausalLM
class Weighted(Trainer):
    def compute_loss(self, model, inputs): return 0
Weighted(model=AutoModelForCausalLM.from_pretrained("gpt2"), args=TrainingArguments(num_train_epochs=7)).train()
`).epochs,
      7,
    ));

  it('knows the defaults of the classes of arguments', () =>
    deepStrictEqual(
      factsOf('from trl import *\nSFTTrainer(model="a/b", args=SFTConfig(output_dir="x"))', 't.py').defaults,
      { adapter: 'full', evaluation: false, learningRate: 2e-5, epochs: 3 },
    ));

  it('marks the words in the text, wherever they are used', () => {
    const text =
      'RATE = 2e-4\nfrom trl import SFTTrainer, SFTConfig\nSFTTrainer("org/x", args=SFTConfig(learning_rate=RATE))';
    const { learningRate, baseModel } = factsOf(text, 't.py');
    deepStrictEqual(learningRate?.range, { start: 7, end: 11 });
    strictEqual(text.slice(learningRate?.key?.start, learningRate?.key?.end), 'learning_rate');
    strictEqual(text.slice(baseModel?.range.start, baseModel?.range.end), 'org/x');
  });

  it('names the changing knowledge in data and comments', () => {
    const text = `
from trl import SFTTrainer
# exported from the drug formulary
rows = load_dataset("json", data_files="rows.jsonl")
SFTTrainer(model="a/b", train_dataset=rows)
SFTTrainer(model="a/b", train_dataset=load_dataset("json", data_files="data/refund-policy.jsonl"))`;
    strictEqual(factsOf(text, 't.py').datasets[0]?.subject?.text, 'drug formulary');
    const second = text.replace('SFTTrainer(model="a/b", train_dataset=rows)', '');
    strictEqual(factsOf(second, 't.py').datasets[0]?.subject?.text, 'refund-policy');
  });

  it('knows preference jobs, and which part and version of the data they take', () => {
    const text = `
from trl import DPOTrainer, DPOConfig
pairs = load_dataset("acme/pairs", split="train[:10%]", revision="9f3c1a")
DPOTrainer(model="a/b", args=DPOConfig(learning_rate=5e-7), train_dataset=pairs)`;
    const { preference, datasets } = factsOf(text, 't.py');
    const [pairs] = datasets;
    deepStrictEqual([preference, pairs?.split, pairs?.revision?.value], [true, 'train[:10%]', '9f3c1a']);
    strictEqual(factsOf(text.replaceAll('DPO', 'SFT'), 't.py').preference, false);
  });

  it('reads one cell by itself, and concludes nothing from what it lacks', () => {
    const { facts } = readConfig('config = SFTConfig(learning_rate=1e-4, num_train_epochs=3)', 'cell.py');
    if (facts?.kind !== 'training-config') throw new Error('not read');
    deepStrictEqual([facts.learningRate?.value, facts.complete], [1e-4, false]);
    const wrapped = 'model = FastLanguageModel.get_peft_model(model, r=16)';
    strictEqual(factsOf(wrapped, 'cell.py').adapter?.value, 'lora');
  });

  it('sees the adapter that a model already has where the trainer is given none', () => {
    const script = (model: string) =>
      values(`
from transformers import AutoModelForCausalLM, BitsAndBytesConfig
from peft import PeftModel
from trl import DPOTrainer
base = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-4B", quantization_config=BitsAndBytesConfig(load_in_4bit=True))
tuned = PeftModel.from_pretrained(base, "adapters/pilot", is_trainable=True)
DPOTrainer(model=${model}, ref_model=None, peft_config=None).train()`).adapter;
    strictEqual(script('tuned'), 'qlora');
    strictEqual(script('base'), 'full');
    strictEqual(
      values(`
from peft import AutoPeftModelForCausalLM
from trl import DPOTrainer
DPOTrainer(model=AutoPeftModelForCausalLM.from_pretrained("adapters/pilot"), ref_model=None)`).adapter,
      'lora',
    );
  });

  it('reads a trainer from sequence to sequence', () =>
    deepStrictEqual(
      [
        values(`
from transformers import MT5ForConditionalGeneration, Seq2SeqTrainer, Seq2SeqTrainingArguments
args = Seq2SeqTrainingArguments("out", learning_rate=4e-5)
Seq2SeqTrainer(model=MT5ForConditionalGeneration.from_pretrained("google/mt5-base"), args=args)`),
      ].map(({ baseModel, learningRate }) => [baseModel, learningRate]),
      [['google/mt5-base', 4e-5]],
    ));

  it('reads the model behind the settings of the older trainer for PPO', () => {
    const { baseModel, adapter } = values(`
from peft import LoraConfig, PeftModel
from transformers import AutoModelForCausalLM
from trl import AutoModelForCausalLMWithValueHead, PPOConfig, PPOTrainer

config = PPOConfig(learning_rate=1e-5, batch_size=1)
model = AutoModelForCausalLMWithValueHead.from_pretrained("google/gemma-2b-it", peft_config=LoraConfig(r=8))
trainer = PPOTrainer(config, model, ref_model=None)
trainer.step(queries, answers, rewards)
model.save_pretrained("out")
shown = PeftModel.from_pretrained(AutoModelForCausalLM.from_pretrained(trainer.name), "out")
`);
    deepStrictEqual({ baseModel, adapter }, { baseModel: 'google/gemma-2b-it', adapter: 'lora' });
  });

  it('may fill their rows up with labels of any kind', () =>
    strictEqual(
      valuesOf(
        `
from transformers import AutoModelForCausalLM, DataCollatorForTokenClassification, Trainer, TrainingArguments
Trainer(
    model=AutoModelForCausalLM.from_pretrained("acme/heron-1b"),
    args=TrainingArguments("out", learning_rate=1e-5),
    train_dataset=rows,
    data_collator=DataCollatorForTokenClassification(tokenizer),
).train()`,
        'a.py',
      ).baseModel,
      'acme/heron-1b',
    ));
});
