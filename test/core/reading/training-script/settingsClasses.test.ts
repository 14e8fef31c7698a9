import { deepStrictEqual } from 'node:assert';
import { valuesOf } from '../../../support/configReading';

const values = (text: string) => valuesOf(text, 'train.py');

/** What two of the scripts come to, however they keep it. */
const onePassOfGemma = {
  dialect: 'trl',
  baseModel: 'google/gemma-2-2b',
  datasets: ['x.jsonl'],
  learningRate: 2e-5,
  epochs: 1,
  steps: null,
  evaluation: null,
  adapter: null,
};

describe('settings in classes', () => {
  it('enumerations and classes of constants', () =>
    deepStrictEqual(
      values(`
from enum import Enum
from trl import SFTTrainer, SFTConfig
from peft import LoraConfig
from datasets import load_dataset
class Base(Enum):
    SMALL = "meta-llama/Llama-3.2-1B"
    LARGE = "meta-llama/Llama-3.1-8B"
class Hyper:
    LR = 5e-5
    EPOCHS = 2
SFTTrainer(model=Base.SMALL.value, train_dataset=load_dataset("harbor/tides", split="train"), peft_config=LoraConfig(r=4), args=SFTConfig(learning_rate=Hyper.LR, num_train_epochs=Hyper.EPOCHS)).train()
`),
      {
        dialect: 'trl',
        baseModel: 'meta-llama/Llama-3.2-1B',
        datasets: ['harbor/tides'],
        learningRate: 5e-5,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: 'lora',
      },
    ));

  it('models of pydantic inside one another', () =>
    deepStrictEqual(
      values(`
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
from transformers import AutoModelForCausalLM, BitsAndBytesConfig
from peft import LoraConfig
class TrainCfg(BaseModel):
    lr: float = Field(default=7e-5, gt=0)
    epochs: int = 2
class Settings(BaseSettings):
    model: str = "google/gemma-2-2b"
    data: str = Field("corpus/rows.jsonl")
    train: TrainCfg = TrainCfg()
settings = Settings()
def load():
    return AutoModelForCausalLM.from_pretrained(settings.model, quantization_config=BitsAndBytesConfig(load_in_4bit=True))
SFTTrainer(load(), args=SFTConfig(learning_rate=settings.train.lr, num_train_epochs=settings.train.epochs), train_dataset=load_dataset("json", data_files=settings.data, split="train"), peft_config=LoraConfig()).train()
`),
      {
        dialect: 'trl',
        baseModel: 'google/gemma-2-2b',
        datasets: ['corpus/rows.jsonl'],
        learningRate: 7e-5,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: 'qlora',
      },
    ));

  it('data classes with factories', () =>
    deepStrictEqual(
      values(`
from dataclasses import dataclass, field, replace
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
@dataclass
class Opt:
    lr: float = 7e-5
    epochs: int = 2
@dataclass
class Cfg:
    model: str = "google/gemma-2-2b"
    opt: Opt = field(default_factory=Opt)
    files: dict = field(default_factory=lambda: {"train": "rows.jsonl", "validation": "held.jsonl"})
def run(cfg: Cfg):
    ds = load_dataset("json", data_files=cfg.files)
    SFTTrainer(cfg.model, args=SFTConfig(learning_rate=cfg.opt.lr, num_train_epochs=cfg.opt.epochs, eval_strategy="epoch"), train_dataset=ds["train"], eval_dataset=ds["validation"]).train()
run(Cfg())
`),
      {
        dialect: 'trl',
        baseModel: 'google/gemma-2-2b',
        datasets: ['rows.jsonl'],
        learningRate: 7e-5,
        epochs: 2,
        steps: null,
        evaluation: true,
        adapter: null,
      },
    ));

  it('a parameter whose type has the defaults', () =>
    deepStrictEqual(
      values(`
from dataclasses import dataclass
import hydra
from hydra.core.config_store import ConfigStore
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
@dataclass
class Cfg:
    model: str = "google/gemma-2-2b"
    lr: float = 7e-5
    epochs: int = 2
    rows: str = "rows.jsonl"
cs = ConfigStore.instance()
cs.store(name="base", node=Cfg)
@hydra.main(version_base=None, config_name="base")
def main(cfg: Cfg) -> None:
    ds = load_dataset("json", data_files=cfg.rows, split="train")
    SFTTrainer(cfg.model, args=SFTConfig(learning_rate=cfg.lr, num_train_epochs=cfg.epochs), train_dataset=ds).train()
main()
`),
      {
        dialect: 'trl',
        baseModel: 'google/gemma-2-2b',
        datasets: ['rows.jsonl'],
        learningRate: 7e-5,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('figures that are computed from others', () =>
    deepStrictEqual(
      values(`
from transformers import *
from datasets import load_dataset
from pathlib import Path
ROOT = Path("x")
BASE_LR = 1e-5
model = AutoModelForCausalLM.from_pretrained("gpt2")
ds = load_dataset("json", data_files={"train": str(ROOT / "train.jsonl")})
Trainer(model=model, args=TrainingArguments("o", learning_rate=2 * BASE_LR, num_train_epochs=8 // 2), train_dataset=ds["train"]).train()
`),
      {
        dialect: 'transformers',
        baseModel: 'gpt2',
        datasets: ['x/train.jsonl'],
        learningRate: 2e-5,
        epochs: 4,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('lists of data sets that are put together one by one', () =>
    deepStrictEqual(
      values(`
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset, concatenate_datasets
parts = [load_dataset("json", data_files=f, split="train") for f in ["a.jsonl", "b.jsonl"]]
parts.append(load_dataset("harbor/c", split="train"))
ds = concatenate_datasets(parts).shuffle(seed=1)
SFTTrainer("Qwen/Qwen3-8B", args=SFTConfig(learning_rate=1e-5, num_train_epochs=2), train_dataset=ds).train()
`),
      {
        dialect: 'trl',
        baseModel: 'Qwen/Qwen3-8B',
        datasets: ['a.jsonl', 'b.jsonl', 'harbor/c'],
        learningRate: 1e-5,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('what a class gets from the class that it extends', () =>
    deepStrictEqual(
      values(`
from transformers import Trainer, TrainingArguments, AutoModelForCausalLM
import pandas as pd
from datasets import Dataset
class Base:
    def __init__(self, name, lr):
        self.name = name
        self.lr = lr
        self.epochs = 2
class Tuner(Base):
    def __init__(self, name="facebook/opt-350m"):
        super().__init__(name, lr=1e-5)
        self.model = AutoModelForCausalLM.from_pretrained(self.name)
    def fit(self):
        df = pd.read_csv("rows.csv")
        Trainer(self.model, TrainingArguments("o", learning_rate=self.lr, num_train_epochs=self.epochs), train_dataset=Dataset.from_pandas(df)).train()
Tuner().fit()
`),
      {
        dialect: 'transformers',
        baseModel: 'facebook/opt-350m',
        datasets: ['rows.csv'],
        learningRate: 1e-5,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('fields by position, and paths that are filled in', () =>
    deepStrictEqual(
      values(`
from dataclasses import dataclass
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
@dataclass(frozen=True)
class Run:
    model: str
    lr: float
    epochs: int = 1
RUNS = {"small": Run("google/gemma-2-2b", 2e-5, epochs=4)}
run = RUNS["small"]
SFTTrainer(run.model, args=SFTConfig(learning_rate=run.lr, num_train_epochs=run.epochs), train_dataset=load_dataset("json", data_files="a/{}.jsonl".format("train"), split="train")).train()
`),
      {
        dialect: 'trl',
        baseModel: 'google/gemma-2-2b',
        datasets: ['a/train.jsonl'],
        learningRate: 2e-5,
        epochs: 4,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('a config that stands in a text', () =>
    deepStrictEqual(
      values(`
import yaml
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
CONFIG = yaml.safe_load("""
model: google/gemma-2-2b
train:
  lr: 2.0e-5
  epochs: 1
data: x.jsonl
""")
SFTTrainer(CONFIG["model"], args=SFTConfig(learning_rate=CONFIG["train"]["lr"], num_train_epochs=CONFIG["train"]["epochs"]), train_dataset=load_dataset("json", data_files=CONFIG["data"], split="train")).train()
`),
      onePassOfGemma,
    ));

  it('two dictionaries one over the other', () =>
    deepStrictEqual(
      values(`
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
base = {"learning_rate": 1e-4, "num_train_epochs": 1}
kw = base | {"learning_rate": 2e-5}
SFTTrainer("google/gemma-2-2b", args=SFTConfig(**kw), train_dataset=load_dataset("json", data_files="x.jsonl", split="train")).train()
`),
      onePassOfGemma,
    ));
});
