import { deepStrictEqual, strictEqual } from 'node:assert';
import { valuesOf } from '../../../support/configReading';

const values = (text: string) => valuesOf(text, 'train.py');

describe('training loops that somebody wrote out', () => {
  it('are read with their optimizer, their loop over epochs and their rows', () =>
    deepStrictEqual(
      values(`
import torch, json
from torch.utils.data import Dataset, DataLoader
from transformers import AutoModelForCausalLM, AutoTokenizer
MODEL = "EleutherAI/pythia-410m"
EPOCHS = 4
tok = AutoTokenizer.from_pretrained(MODEL)
model = AutoModelForCausalLM.from_pretrained(MODEL).cuda()
class Rows(Dataset):
    def __init__(self, path):
        self.rows = [json.loads(l) for l in open(path)]
    def __len__(self):
        return len(self.rows)
    def __getitem__(self, i):
        return tok(self.rows[i]["text"], return_tensors="pt")
loader = DataLoader(Rows("data/harbour.jsonl"), batch_size=4, shuffle=True)
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-5)
for epoch in range(EPOCHS):
    for batch in loader:
        out = model(**batch, labels=batch["input_ids"])
        out.loss.backward()
        optimizer.step()
        optimizer.zero_grad()
model.save_pretrained("out")
`),
      {
        dialect: 'home-made',
        baseModel: 'EleutherAI/pythia-410m',
        datasets: ['data/harbour.jsonl'],
        learningRate: 3e-5,
        epochs: 4,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

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

  it('are read through functions; a second loader is held back', () =>
    deepStrictEqual(
      values(`
import pandas as pd, torch
from transformers import T5ForConditionalGeneration, T5Tokenizer
from torch.utils.data import DataLoader, Dataset
from sklearn.model_selection import train_test_split
config = {"lr": 3e-4, "epochs": 6, "model": "t5-base"}
class Notes(Dataset):
    def __init__(self, frame, tok): self.frame, self.tok = frame, tok
    def __len__(self): return len(self.frame)
    def __getitem__(self, i): return self.tok(self.frame.iloc[i]["note"])
def train_one(epoch, model, loader, opt):
    model.train()
    for b in loader:
        loss = model(input_ids=b["ids"], labels=b["y"])[0]
        opt.zero_grad()
        loss.backward()
        opt.step()
def validate(model, loader):
    model.eval()
    with torch.no_grad():
        for b in loader: model.generate(b["ids"])
def main():
    tok = T5Tokenizer.from_pretrained(config["model"])
    df = pd.read_csv("notes.csv")
    tr, va = train_test_split(df, test_size=0.2)
    model = T5ForConditionalGeneration.from_pretrained(config["model"])
    opt = torch.optim.Adam(params=model.parameters(), lr=config["lr"])
    tl = DataLoader(Notes(tr, tok), batch_size=2)
    vl = DataLoader(Notes(va, tok), batch_size=2)
    for epoch in range(1, config["epochs"] + 1):
        train_one(epoch, model, tl, opt)
        validate(model, vl)
main()
`),
      {
        dialect: 'home-made',
        baseModel: 't5-base',
        datasets: ['notes.csv'],
        learningRate: 3e-4,
        epochs: 6,
        steps: null,
        evaluation: true,
        adapter: null,
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

  it('are found behind a single step that only shows how one works', () =>
    strictEqual(
      values(`
import torch
from transformers import AutoModelForCausalLM

def show():
    layer = torch.nn.Linear(4, 4)
    layer(torch.ones(4)).sum().backward()

def main():
    model = AutoModelForCausalLM.from_pretrained("gpt2")
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
    for epoch in range(5):
        model(ids, labels=ids).loss.backward()
        optimizer.step()

show()
main()
`).epochs,
      5,
    ));

  it('are read by steps, where batches are drawn from a text', () =>
    deepStrictEqual(
      values(`
import torch
from transformers import GPT2LMHeadModel, GPT2Tokenizer
from torch.utils.data import DataLoader
tok = GPT2Tokenizer.from_pretrained("gpt2")
model = GPT2LMHeadModel.from_pretrained("gpt2")
text = open("log.txt").read()
ids = tok(text, return_tensors="pt")["input_ids"]
MAX_STEPS = 500
opt = torch.optim.AdamW([{"params": model.parameters(), "weight_decay": 0.1}], lr=6e-5)
for step in range(MAX_STEPS):
    batch = sample(ids)
    loss = model(batch, labels=batch).loss
    loss.backward()
    opt.step(); opt.zero_grad()
`),
      {
        dialect: 'home-made',
        baseModel: 'gpt2',
        datasets: ['log.txt'],
        learningRate: 6e-5,
        epochs: null,
        steps: 500,
        evaluation: null,
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

  it('count no parts of a step', () => {
    const { epochs, steps } = values(`
import torch
from transformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained("gpt2")
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
for i in range(20000):
    for micro_step in range(4):
        model(ids, labels=ids).loss.backward()
    optimizer.step()
`);
    deepStrictEqual([epochs, steps], [null, 20000]);
  });
});
