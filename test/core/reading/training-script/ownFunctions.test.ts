import { deepStrictEqual, strictEqual } from 'node:assert';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';
import { all, stated, training } from '../../../support/statedValues';

describe('functions of the author’s own hand on', () => {
  it('what they take by name and by position', () =>
    deepStrictEqual(
      stated(`
def settings(*parts, **more):
    return SFTConfig(*parts, bf16=True, **more)
def main():
    trainer = SFTTrainer(
        model="Qwen/Qwen3-4B",
        args=settings("berth", learning_rate=6e-5, num_train_epochs=2),
        train_dataset=load_dataset("harbor/pilots", split="train"),
    )
main()`),
      all,
    ));

  it('what the command line gives a function that takes all of it', () =>
    deepStrictEqual(
      stated(`
import click
def train(base, rows, rate):${training('base', 'rows', 'rate', '2')}
@click.command()
@click.option("--base", default="Qwen/Qwen3-4B")
@click.option("--rows", default="harbor/pilots")
@click.option("--rate", default=6e-5)
def main(**given):
    train(**given)`),
      all,
    ));

  it('what a function on another machine is given, wherever it stands', () =>
    deepStrictEqual(
      stated(`
import modal
app = modal.App("pilot")
@app.function(gpu="H100")
def tune(base, rate, epochs=2):${training('base', '"harbor/pilots"', 'rate', 'epochs')}
@app.local_entrypoint()
def begin():
    tune.remote("Qwen/Qwen3-4B", rate=6e-5)`),
      all,
    ));

  it('arguments that were fixed before', () =>
    deepStrictEqual(
      stated(`
from functools import partial
Settings = partial(SFTConfig, output_dir="berth", learning_rate=6e-5)
def main():
    SFTTrainer("Qwen/Qwen3-4B", args=Settings(num_train_epochs=2), train_dataset=load_dataset("harbor/pilots"))`),
      all,
    ));

  it('what is computed where an attribute is read', () =>
    deepStrictEqual(
      stated(`
class Plan:
    def __init__(self, base="Qwen/Qwen3-4B"):
        self.base = base
        self.rate = 6e-5
    @property
    def settings(self):
        return SFTConfig("berth", learning_rate=self.rate, num_train_epochs=2)
    def start(self):
        SFTTrainer(self.base, args=self.settings, train_dataset=load_dataset("harbor/pilots")).train()
Plan().start()`),
      all,
    ));

  it('the arguments that a module of Lightning keeps', () => {
    const module = (keeps: string, rate: string) => `
import torch
import lightning as L
from transformers import AutoModelForCausalLM
class Pilot(L.LightningModule):
    def __init__(self, given, rate=6e-5):
        super().__init__()
        self.save_hyperparameters(${keeps})
        self.net = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-4B")
    def training_step(self, batch, index):
        return self.net(**batch).loss
    def configure_optimizers(self):
        return torch.optim.AdamW(self.parameters(), lr=self.hparams.${rate})
L.Trainer(max_epochs=2).fit(Pilot({"pace": 7e-5}))`;
    strictEqual(valuesOf(module('', 'rate'), 'a.py').learningRate, 6e-5);
    strictEqual(valuesOf(module('given', 'pace'), 'a.py').learningRate, 7e-5);
  });
});

describe('loops that go on while a count is small', () => {
  it('have as many steps as the count may take', () =>
    strictEqual(
      valuesOf(
        `
import torch
from transformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-4B")
optimizer = torch.optim.AdamW(model.parameters(), lr=6e-5)
step, last = 0, 900
while step < last:
    model(**draw()).loss.backward()
    optimizer.step()
    step += 1`,
        'a.py',
      ).steps,
      900,
    ));
});

describe('trainers of transformers', () => {
  const job = (more: string) => `
import glob
from datasets import load_dataset
from torch.optim import AdamW
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-4B")
rows = load_dataset("json", data_files=sorted(glob.glob("log/*.jsonl")), split="train")
def main():
    args = TrainingArguments(
        output_dir="berth",
        optim="adamw_torch"
        gradient_checkpointing=True,
        save_strategy="no",
        num_train_epochs=2,
    )
    Trainer(model=model, args=args, train_dataset=rows${more}).train()
`;

  it('learn at the rate of an optimizer that they are given', () =>
    strictEqual(
      valuesOf(job(', optimizers=(AdamW(model.parameters(), lr=6e-5), None)'), 'a.py').learningRate,
      6e-5,
    ));

  it('are read over a comma that is missing, and from files by a pattern', () => {
    const { epochs, datasets } = factsOf(job(''), 'a.py');
    deepStrictEqual([epochs?.value, datasets.map(({ value }) => value)], [2, ['log/*.jsonl']]);
    strictEqual(readConfig(job(''), 'a.py').stopped === null, false);
  });

  it('take the settings of PPO first', () =>
    strictEqual(
      valuesOf(
        `
from trl import AutoModelForCausalLMWithValueHead, PPOConfig, PPOTrainer
settings = PPOConfig(model_name="gpt2", learning_rate=6e-6)
model = AutoModelForCausalLMWithValueHead.from_pretrained(settings.model_name)
PPOTrainer(settings, model, dataset=rows)`,
        'a.py',
      ).learningRate,
      6e-6,
    ));

  it('are jobs where all but the adapter stands in another file', () => {
    const text = `
import harbor as given
from peft import LoraConfig
from transformers import AutoModelForCausalLM
from trl import SFTTrainer
model = AutoModelForCausalLM.from_pretrained(given.BASE)
SFTTrainer(model, train_dataset=given.rows()${'{}'}).train()`;
    strictEqual(valuesOf(text.replace('{}', ', peft_config=LoraConfig(r=8)'), 'a.py').adapter, 'lora');
    strictEqual(readConfig(text.replace('{}', ''), 'a.py').kind, 'other');
  });
});

describe('requests for tuning', () => {
  it('to Cohere are read', () =>
    deepStrictEqual(
      valuesOf(
        `
import cohere
from cohere.finetuning import FinetunedModel, Hyperparameters, Settings
client = cohere.Client()
rows = client.datasets.create(name="pilots", data=open("log/chats.jsonl", "rb"), type="chat-finetune-input")
client.finetuning.create_finetuned_model(
    request=FinetunedModel(
        name="pilot",
        settings=Settings(dataset_id=rows.id, hyperparameters=Hyperparameters(train_epochs=2, learning_rate=0.01)),
    )
)`,
        'a.py',
      ),
      {
        dialect: 'cohere',
        baseModel: null,
        datasets: ['log/chats.jsonl'],
        learningRate: 0.01,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('to the Gemini API are read', () => {
    const { dialect, baseModel, epochs } = valuesOf(
      `
import google.generativeai as genai
genai.create_tuned_model(source_model="models/gemini-1.5-flash-001-tuning", training_data=rows, epoch_count=4)`,
      'a.py',
    );
    deepStrictEqual([dialect, baseModel, epochs], ['gemini-api', 'models/gemini-1.5-flash-001-tuning', 4]);
  });

  it('to Vertex AI are read from a body that a script sends', () =>
    strictEqual(
      valuesOf(
        `
import requests
body = {"baseModel": "gemini-2.0-flash-001", "supervisedTuningSpec": {"trainingDatasetUri": "gs://harbor/chats.jsonl"}}
requests.post(url, json=body)`,
        'a.py',
      ).dialect,
      'vertex',
    ));
});
