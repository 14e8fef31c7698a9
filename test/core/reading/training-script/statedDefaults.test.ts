import { deepStrictEqual, strictEqual } from 'node:assert';
import { valuesOf } from '../../../support/configReading';
import { all, head, stated, training } from '../../../support/statedValues';

describe('defaults that stand in a script', () => {
  it('are those of lookups in settings from elsewhere; what has no default is not stated', () => {
    const settings = `
import yaml
def main(path):
    with open(path) as file:
        settings = yaml.safe_load(file)
    tuning = settings.get("tuning", {})
`;
    const job = training(
      'settings.get("base", "Qwen/Qwen3-4B")',
      'settings["rows"].get("name", "harbor/pilots")',
      'float(tuning.get("rate", 6e-5))',
      'tuning["epochs"]',
    );
    deepStrictEqual(stated(`${settings}${job}main("tide.yaml")`), [...all.slice(0, 3), null]);
  });

  it('are those of the environment', () =>
    deepStrictEqual(
      stated(`
RATE = float(os.getenv("RATE") or "6e-5")
ROWS = os.environ["ROWS"] if "ROWS" in os.environ else "harbor/pilots"
def main():${training('os.environ.get("BASE", "Qwen/Qwen3-4B")', 'ROWS', 'RATE', 'int(os.environ["EPOCHS"])')}`),
      [...all.slice(0, 3), null],
    ));

  it('are those of argparse, under the names by which they are read', () =>
    deepStrictEqual(
      stated(`
import argparse
def options():
    parser = argparse.ArgumentParser()
    group = parser.add_argument_group("tuning")
    group.add_argument("-b", "--base-model", default="Qwen/Qwen3-4B")
    group.add_argument("--lr", dest="rate", type=float, default=6e-5)
    parser.add_argument("rows", nargs="?", default="harbor/pilots")
    parser.set_defaults(epochs=2)
    return vars(parser.parse_args())
def main():
    given = options()${training('given["base_model"]', 'given["rows"]', 'given["rate"]', 'given.get("epochs")')}`),
      all,
    ));

  it('are those of Click', () =>
    deepStrictEqual(
      stated(`
import click
@click.command()
@click.option("--base-model", "-b", default="Qwen/Qwen3-4B", show_default=True)
@click.option("--lr", "rate", type=float, default=6e-5)
@click.option("--epochs", default=2)
@click.argument("rows", default="harbor/pilots")
def main(base_model, rate, epochs, rows):${training('base_model', 'rows', 'rate', 'epochs')}`),
      all,
    ));

  it('are those of Typer', () =>
    deepStrictEqual(
      stated(`
import typer
app = typer.Typer()
@app.command()
def main(
    base: str = typer.Option("Qwen/Qwen3-4B", help="what to start from"),
    rows: str = typer.Argument("harbor/pilots"),
    rate: float = typer.Option(default=6e-5),
    epochs: int = 2,
):${training('base', 'rows', 'rate', 'epochs')}`),
      all,
    ));

  it('are those of Abseil', () =>
    deepStrictEqual(
      stated(`
from absl import app, flags
FLAGS = flags.FLAGS
flags.DEFINE_string("base", "Qwen/Qwen3-4B", "what to start from")
flags.DEFINE_string("rows", default="harbor/pilots", help="what to learn from")
flags.DEFINE_float("rate", 6e-5, "how fast")
_EPOCHS = flags.DEFINE_integer("epochs", 2, "how often")
def main(_):${training('FLAGS.base', 'FLAGS.rows', 'FLAGS.rate', '_EPOCHS.value')}`),
      all,
    ));

  it('are those of a data class that a file may change', () =>
    deepStrictEqual(
      stated(`
import yaml
from dataclasses import dataclass, field
@dataclass
class Tuning:
    base: str = "Qwen/Qwen3-4B"
    rate: float = field(default_factory=lambda: 6e-5)
    epochs: int = field(default=2, metadata={"help": "how often"})
    @classmethod
    def load(cls, path):
        with open(path) as file:
            return cls(**yaml.safe_load(file))
def main():
    tuning = Tuning.load("tide.yaml")${training('tuning.base', '"harbor/pilots"', 'tuning.rate', 'tuning.epochs')}`),
      all,
    ));

  it('are those behind `or`, beside the question whether a value is given, and of attributes', () =>
    deepStrictEqual(
      stated(`
def main(given):
    rate = given.rate if given.rate is not None else 6e-5
${training('given.base or "Qwen/Qwen3-4B"', '"harbor/pilots"', 'rate', 'getattr(given, "epochs", 2)')}`),
      all,
    ));

  it('are those of a dictionary under another one', () =>
    deepStrictEqual(
      stated(`
import yaml
USUAL = {"base": "Qwen/Qwen3-4B", "rate": 6e-5}
def load(path):
    settings = dict(USUAL, epochs=2)
    settings.update(yaml.safe_load(open(path)))
    return settings
def main(path):
    got = load(path)${training('got["base"]', 'got.get("rows", "harbor/pilots")', 'got["rate"]', 'got["epochs"]')}`),
      all,
    ));

  it('are chosen by a switch that the script sets itself', () => {
    const script = (quick: string) => `
QUICK = ${quick}
def main():${training('"Qwen/Qwen3-4B"', '"harbor/pilots"', '6e-5', '1 if QUICK else 2')}`;
    deepStrictEqual(stated(script('False')), all);
    deepStrictEqual(stated(script('True')), [...all.slice(0, 3), 1]);
  });

  it('are no answer where a function that others call takes `None` by default', () =>
    strictEqual(
      valuesOf(
        `
from openai import OpenAI
def start(rows_id, held_id=None):
    OpenAI().fine_tuning.jobs.create(model="gpt-4o-mini", training_file=rows_id, validation_file=held_id)`,
        'jobs.py',
      ).evaluation,
      true,
    ));

  it('are what a function of the script returns where nothing else is given', () =>
    deepStrictEqual(
      stated(`
def setting(name, usual):
    given = os.environ.get(name, "")
    if given == "":
        return usual
    return type(usual)(given)
def main():${training('setting("BASE", "Qwen/Qwen3-4B")', 'setting("ROWS", "harbor/pilots")', 'setting("RATE", 6e-5)', '2')}`),
      all,
    ));

  it('are put in where the argument is not given', () =>
    deepStrictEqual(
      stated(`
USUAL = {"base": "Qwen/Qwen3-4B", "rate": 6e-5}
def train(given=None, epochs=None):
    if given is None:
        given = USUAL
    if not epochs:
        epochs = 2
${training('given["base"]', '"harbor/pilots"', 'given["rate"]', 'epochs')}`),
      all,
    ));

  it('are not put in where the argument is given', () =>
    deepStrictEqual(
      stated(`
USUAL = {"rate": 1e-3, "epochs": 9}
def train(given=None):
    if given is None:
        given = USUAL
${training('"Qwen/Qwen3-4B"', '"harbor/pilots"', 'given["rate"]', 'given["epochs"]')}
train({"rate": 6e-5, "epochs": 2})`),
      all,
    ));

  it('stand until the command line says otherwise', () =>
    deepStrictEqual(
      stated(`
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--base")
parser.add_argument("--rate", type=float)
args = parser.parse_args()
given = {"rate": 6e-5}
base = "Qwen/Qwen3-4B"
if args.rate:
    given["rate"] = args.rate
if args.base:
    base = args.base
def main():${training('base', '"harbor/pilots"', 'given["rate"]', '2')}`),
      all,
    ));

  it('stand in a dictionary on both ways to it', () =>
    deepStrictEqual(
      stated(`
import sys, yaml
USUAL = {"base": "Qwen/Qwen3-4B", "rate": 6e-5, "epochs": 2}
if len(sys.argv) > 1:
    given = yaml.safe_load(open(sys.argv[1])).get("tuning", USUAL)
else:
    given = USUAL.copy()
${training('given["base"]', '"harbor/pilots"', 'given["rate"]', 'given["epochs"]').replaceAll('\n    ', '\n')}`),
      all,
    ));

  it('are not what a row of data lacks', () =>
    deepStrictEqual(
      valuesOf(
        `${head}
import json
from datasets import Dataset
rows = []
for line in open("logbook.jsonl"):
    row = json.loads(line)
    rows.append({"content": row.get("content", "calm")})
trainer = SFTTrainer(model="Qwen/Qwen3-4B", train_dataset=Dataset.from_list(rows))`,
        'train.py',
      ).datasets,
      ['logbook.jsonl'],
    ));

  it('are what is done without a switch', () =>
    deepStrictEqual(
      stated(`
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--gentle", action="store_true")
args = parser.parse_args()
if args.gentle:
    rate = 1e-6
    base = "Qwen/Qwen3-0.6B"
else:
    rate = 6e-5
    base = "Qwen/Qwen3-4B"
def main():${training('base', '"harbor/pilots"', 'rate', '5 if args.gentle else 2')}`),
      all,
    ));

  it('stand where the script works them out anew', () =>
    deepStrictEqual(
      stated(`
import argparse, math
parser = argparse.ArgumentParser()
parser.add_argument("--epochs", type=int, default=2)
parser.add_argument("--steps", type=int, default=None)
def main():
    args = parser.parse_args()
    if args.steps is None:
        args.steps = args.epochs * len(rows)
    args.epochs = math.ceil(args.steps / len(rows))
${training('"Qwen/Qwen3-4B"', '"harbor/pilots"', '6e-5', 'args.epochs')}`),
      all,
    ));
});
