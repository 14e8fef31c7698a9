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

  it('are read where a library takes the loop, and where the environment counts', () => {
    const script = (loop: string) => `
import os, torch
from datasets import load_dataset
from llama_recipes.configs import train_config as Settings
from llama_recipes.utils.train_utils import train
from transformers import LlamaForCausalLM
settings = Settings()
settings.model_name = "acme/Bee-8B"
settings.num_epochs = 2
epochs = int(os.getenv("EPOCHS", "2"))
model = LlamaForCausalLM.from_pretrained(settings.model_name)
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4)
rows = torch.utils.data.DataLoader(load_dataset("acme/pollen", split="train"))
${loop}`;
    const own = `
for epoch in range(epochs):
    for batch in rows:
        model(**batch).loss.backward()
        optimizer.step()`;
    for (const loop of ['train(model, rows, None, None, optimizer, None, 4, settings)', own]) {
      const { dialect, baseModel, datasets, learningRate, epochs } = valuesOf(script(loop), 'a.py');
      deepStrictEqual(
        [dialect, baseModel, datasets, learningRate, epochs],
        ['home-made', 'acme/Bee-8B', ['acme/pollen'], 3e-4, 2],
      );
    }
  });
});
