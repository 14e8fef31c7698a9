import { deepStrictEqual } from 'node:assert';
import { valuesOf } from '../../../support/configReading';
import { all, head, stated, training } from '../../../support/statedValues';

describe('what values of a script come from', () => {
  const rows = (text: string) =>
    valuesOf(`${head}\n${text}\ntrainer = SFTTrainer(model="Qwen/Qwen3-4B", train_dataset=rows)`, 'train.py')
      .datasets;

  it('is the end of a path whose beginning is not known', () => {
    const base = 'from pathlib import Path\nHERE = Path(__file__).resolve().parent\n';
    deepStrictEqual(
      rows(`${base}FILE = HERE / "log" / "tides.jsonl"\nrows = load_dataset("json", data_files=str(FILE))`),
      ['log/tides.jsonl'],
    );
    deepStrictEqual(
      rows(
        `${base}rows = load_dataset("json", data_files=os.path.join(os.path.dirname(HERE), "log", "tides.jsonl"))`,
      ),
      ['log/tides.jsonl'],
    );
  });

  it('is what a loop goes through, where rows are put together one by one', () =>
    deepStrictEqual(
      rows(`
import json
from datasets import Dataset
def collect(path):
    found = []
    with open(path) as file:
        for line in file:
            entry = ""
            for turn in json.loads(line).get("turns", []):
                entry += f"<{turn}>"
            found.append({"text": entry})
    return Dataset.from_list(found)
rows = collect("log/tides.jsonl")`),
      ['log/tides.jsonl'],
    ));

  it('is what was put into a list that began empty', () =>
    deepStrictEqual(
      rows(`
from datasets import concatenate_datasets
parts = list()
parts.append(load_dataset("json", data_files="log/ebb.jsonl")["train"])
parts.append(load_dataset("json", data_files="log/flood.jsonl")["train"])
rows = concatenate_datasets(parts)`),
      ['log/ebb.jsonl', 'log/flood.jsonl'],
    ));

  it('is the list that another one was added to', () =>
    deepStrictEqual(
      rows(`
import pandas as pd
rows = []
rows += pd.read_csv("log/ebb.csv")
rows += pd.read_csv("log/flood.csv")`),
      ['log/ebb.csv', 'log/flood.csv'],
    ));

  it('is an object of the script’s own, also where a default stands behind it', () =>
    deepStrictEqual(
      stated(`
from dataclasses import dataclass
@dataclass
class Tuning:
    base: str = "Qwen/Qwen3-4B"
    rate: float = 1e-3
    epochs: int = 2
def train(tuning: Tuning = None):
    tuning = tuning or Tuning()
${training('tuning.base', '"harbor/pilots"', 'tuning.rate', 'tuning.epochs')}
train(Tuning(rate=6e-5))`),
      all,
    ));

  it('is each of the names that stand in the code one by one', () => {
    const all = ['log/ebb.jsonl', 'log/flood.jsonl'];
    const load = 'load_dataset("json", data_files=path, split="train")';
    deepStrictEqual(
      rows(`rows = [load_dataset("json", data_files=f"log/{name}.jsonl") for name in ["ebb", "flood"]]`),
      all,
    );
    deepStrictEqual(
      rows(
        `rows = []\nfor name in ("ebb", "flood"):\n    path = f"log/{name}.jsonl"\n    rows.append(${load})`,
      ),
      all,
    );
    deepStrictEqual(
      rows(`
both = {"one": "log/ebb.jsonl", "two": "log/flood.jsonl"}
rows = []
for name, path in both.items():
    rows.append(${load})`),
      all,
    );
    deepStrictEqual(
      rows(`
parts = {}
for name, path in [("train", "log/ebb.jsonl"), ("held", "log/flood.jsonl")]:
    parts[name] = ${load}
rows = parts["train"]`),
      ['log/ebb.jsonl'],
    );
  });

  it('is what another function sets for the whole module', () =>
    deepStrictEqual(
      stated(`
base = None
settings = None
def prepare():
    global base, settings
    base = "Qwen/Qwen3-4B"
    settings = SFTConfig("berth", learning_rate=6e-5, num_train_epochs=2)
prepare()
SFTTrainer(base, args=settings, train_dataset=load_dataset("harbor/pilots", split="train")).train()`),
      all,
    ));

  it('is the file inside a folder that may be a file itself', () =>
    deepStrictEqual(
      rows(`
where = os.environ.get("ROWS", "log")
path = os.path.join(where, "ebb.jsonl") if os.path.isdir(where) else where
rows = load_dataset("json", data_files=path)`),
      ['log/ebb.jsonl'],
    ));

  it('is the only one of those that are looked for', () =>
    deepStrictEqual(
      rows(`
def first(places):
    for place in places:
        if os.path.exists(place):
            return place
    return None
rows = load_dataset("csv", data_files=first(["log/ebb.csv"]))`),
      ['log/ebb.csv'],
    ));
});
