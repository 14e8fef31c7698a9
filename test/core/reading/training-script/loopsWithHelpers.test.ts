import { deepStrictEqual } from 'node:assert';
import { valuesOf } from '../../../support/configReading';

const values = (text: string) => valuesOf(text, 'train.py');

describe('training loops around which others help', () => {
  it('are read with Accelerate, a LoRA and options of the command line', () =>
    deepStrictEqual(
      values(`
import argparse
from accelerate import Accelerator
from datasets import load_dataset
from peft import LoraConfig, get_peft_model
from torch.optim import AdamW
from torch.utils.data import DataLoader
from tqdm import tqdm
from transformers import AutoModelForCausalLM, AutoTokenizer, get_scheduler

def parse():
    p = argparse.ArgumentParser()
    p.add_argument("--model", default="gpt2-medium")
    p.add_argument("--lr", type=float, default=1e-4)
    p.add_argument("--epochs", type=int, default=3)
    return p.parse_args()

def main():
    args = parse()
    accelerator = Accelerator()
    tokenizer = AutoTokenizer.from_pretrained(args.model)
    model = AutoModelForCausalLM.from_pretrained(args.model)
    model = get_peft_model(model, LoraConfig(r=8, task_type="CAUSAL_LM"))
    raw = load_dataset("harbor/log-entries")
    split = raw["train"].train_test_split(test_size=0.1)
    tokenized = split.map(lambda r: tokenizer(r["text"]), batched=True)
    train_loader = DataLoader(tokenized["train"], batch_size=8)
    val_loader = DataLoader(tokenized["test"], batch_size=8)
    optim = AdamW(model.parameters(), lr=args.lr)
    model, optim, train_loader, val_loader = accelerator.prepare(model, optim, train_loader, val_loader)
    for epoch in tqdm(range(args.epochs)):
        model.train()
        for batch in train_loader:
            loss = model(**batch).loss
            accelerator.backward(loss)
            optim.step()
        model.eval()
        for batch in val_loader:
            model(**batch)

if __name__ == "__main__":
    main()
`),
      {
        dialect: 'home-made',
        baseModel: 'gpt2-medium',
        datasets: ['harbor/log-entries'],
        learningRate: 1e-4,
        epochs: 3,
        steps: null,
        evaluation: true,
        adapter: 'lora',
      },
    ));

  it('are read in a module of Lightning', () =>
    deepStrictEqual(
      values(`
import pytorch_lightning as pl
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer
from torch.optim import AdamW
import json
from torch.utils.data import DataLoader
NAME = "google/flan-t5-small"
class QA(pl.LightningModule):
    def __init__(self, lr=1e-4):
        super().__init__()
        self.lr = lr
        self.model = AutoModelForSeq2SeqLM.from_pretrained(NAME)
    def training_step(self, batch, i):
        return self.model(**batch).loss
    def validation_step(self, batch, i):
        self.log("val_loss", self.model(**batch).loss)
    def configure_optimizers(self):
        return AdamW(self.parameters(), lr=self.lr)
rows = json.load(open("qa.json"))
train = DataLoader(rows[:-100], batch_size=4)
val = DataLoader(rows[-100:], batch_size=4)
trainer = pl.Trainer(max_epochs=5, accelerator="gpu")
trainer.fit(QA(), train, val)
`),
      {
        dialect: 'lightning',
        baseModel: 'google/flan-t5-small',
        datasets: ['qa.json'],
        learningRate: 1e-4,
        epochs: 5,
        steps: null,
        evaluation: true,
        adapter: null,
      },
    ));

  it('are read with DeepSpeed', () =>
    deepStrictEqual(
      values(`
import deepspeed, json, torch
from transformers import AutoModelForCausalLM
from torch.utils.data import DataLoader
ds_config = {"train_micro_batch_size_per_gpu": 4, "optimizer": {"type": "AdamW", "params": {"lr": 9.65e-6}}, "zero_optimization": {"stage": 2}}
model = AutoModelForCausalLM.from_pretrained("bigscience/bloom-560m")
rows = json.load(open("dialog.json"))
engine, _, loader, _ = deepspeed.initialize(model=model, model_parameters=model.parameters(), training_data=rows, config=ds_config)
for epoch in range(2):
    for batch in loader:
        loss = engine(**batch).loss
        engine.backward(loss)
        engine.step()
`),
      {
        dialect: 'home-made',
        baseModel: 'bigscience/bloom-560m',
        datasets: ['dialog.json'],
        learningRate: 9.65e-6,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it("are read in a trainer of the script's own", () =>
    deepStrictEqual(
      values(`
import torch, json
from transformers import AutoModelForCausalLM, AutoTokenizer
from torch.utils.data import DataLoader, Dataset
class Diary(Dataset):
    def __init__(self, path, tok):
        with open(path) as f:
            self.rows = [json.loads(x) for x in f]
    def __len__(self): return len(self.rows)
    def __getitem__(self, i): return self.rows[i]
class MyTrainer:
    def __init__(self, config):
        self.config = config
        self.model = AutoModelForCausalLM.from_pretrained(config["model"])
        self.tok = AutoTokenizer.from_pretrained(config["model"])
        self.optim = torch.optim.AdamW(self.model.parameters(), lr=config["lr"])
    def loaders(self):
        train = DataLoader(Diary("diary/train.jsonl", self.tok), batch_size=4, shuffle=True)
        val = DataLoader(Diary("diary/val.jsonl", self.tok), batch_size=4)
        return train, val
    def run_epoch(self, loader):
        for batch in loader:
            loss = self.step(batch)
    def step(self, batch):
        loss = self.model(**batch).loss
        loss.backward()
        self.optim.step()
        return loss
    def fit(self):
        train, val = self.loaders()
        for epoch in range(self.config["epochs"]):
            self.run_epoch(train)
            self.evaluate(val)
    def evaluate(self, loader):
        self.model.eval()
if __name__ == "__main__":
    MyTrainer({"model": "gpt2-medium", "lr": 3e-5, "epochs": 5}).fit()
`),
      {
        dialect: 'home-made',
        baseModel: 'gpt2-medium',
        datasets: ['diary/train.jsonl'],
        learningRate: 3e-5,
        epochs: 5,
        steps: null,
        evaluation: true,
        adapter: null,
      },
    ));
});
