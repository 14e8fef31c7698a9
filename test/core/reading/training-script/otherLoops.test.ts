import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../support/configReading';

const values = (text: string) => {
  const { baseModel, datasets, learningRate, epochs, steps, adapter } = valuesOf(text, 'a.py');
  return { baseModel, datasets, learningRate, epochs, steps, adapter };
};

describe('training loops of JAX and MLX', () => {
  const flax = (model: string) => `
import jax, optax
from flax.training.train_state import TrainState
from transformers import ${model}
from datasets import load_dataset
rows = load_dataset("acme/berths", split="train")
model = ${model}.from_pretrained("acme/heron-small")
rate = optax.warmup_cosine_decay_schedule(0.0, 3e-4, 50, 900)
state = TrainState.create(apply_fn=model.__call__, params=model.params, tx=optax.adamw(rate))
def once(state, batch):
    grads = jax.grad(lambda params: cost(params, batch))(state.params)
    return state.apply_gradients(grads=grads)
fast = jax.jit(once)
for epoch in range(4):
    for batch in rows.iter(8):
        state = fast(state, batch)`;

  it('are read where Flax keeps the state, with the height of the schedule', () =>
    deepStrictEqual(values(flax('FlaxAutoModelForCausalLM')), {
      baseModel: 'acme/heron-small',
      datasets: ['acme/berths'],
      learningRate: 3e-4,
      epochs: 4,
      steps: null,
      adapter: null,
    }));

  it('are left alone where the model is none of language', () =>
    strictEqual(readConfig(flax('FlaxRobertaForMaskedLM'), 'a.py').kind, 'other'));

  it('are read where Optax alone updates the weights', () =>
    deepStrictEqual(
      values(`
import jax, optax
import pandas as pd
from transformers import FlaxT5ForConditionalGeneration
model = FlaxT5ForConditionalGeneration.from_pretrained("google/flan-t5-base")
sheet = pd.read_csv("berths.csv")
chooser = optax.adafactor(2e-3)
held = chooser.init(model.params)
def once(params, held, batch):
    grads = jax.grad(cost)(params, batch)
    changes, held = chooser.update(grads, held, params)
    return optax.apply_updates(params, changes), held
params = model.params
for epoch in range(5):
    for row in sheet.itertuples():
        params, held = once(params, held, row)`),
      {
        baseModel: 'google/flan-t5-base',
        datasets: ['berths.csv'],
        learningRate: 2e-3,
        epochs: 5,
        steps: null,
        adapter: null,
      },
    ));

  it('are read where MLX updates a model in its place', () =>
    deepStrictEqual(
      values(`
import argparse
import mlx.core as mx, mlx.nn as nn, mlx.optimizers as optim
from mlx_lm import load
from mlx_lm.tuner.utils import linear_to_lora_layers
given = argparse.ArgumentParser()
given.add_argument("--model", default="acme/heron-1b-4bit")
given.add_argument("--iters", type=int, default=250)
args = given.parse_args()
model, tokenizer = load(args.model)
linear_to_lora_layers(model, 4, {"rank": 8})
lines = [line for line in open("berths.jsonl")]
optimizer = optim.Adam(learning_rate=1e-5)
both = nn.value_and_grad(model, cost)
for it in range(args.iters):
    loss, grads = both(model, pick(lines, it))
    optimizer.update(model, grads)`),
      {
        baseModel: 'acme/heron-1b-4bit',
        datasets: ['berths.jsonl'],
        learningRate: 1e-5,
        epochs: null,
        steps: 250,
        adapter: 'qlora',
      },
    ));

  it('keep the rate with which they start where each step works it out anew', () =>
    strictEqual(
      values(`
import mlx.optimizers as optim
from mlx_lm import load
model, tokenizer = load("acme/heron-1b")
chooser = optim.AdamW(learning_rate=2e-4)
step = 0
while step < 90:
    if step < 20:
        chooser.learning_rate = 2e-4 * (step + 1) / 20
    optimizer = chooser
    optimizer.update(model, cost(model, step))
    step += 1`).learningRate,
      2e-4,
    ));
});
