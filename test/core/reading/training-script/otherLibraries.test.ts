import { deepStrictEqual } from 'node:assert';
import { valuesOf } from '../../../support/configReading';

const values = (text: string) => valuesOf(text, 'train.py');

describe('libraries with a way of their own', () => {
  it('Keras, with a LoRA that the model enables in itself', () =>
    deepStrictEqual(
      values(`
import keras, keras_hub, json
data = []
with open("databricks-dolly-15k.jsonl") as f:
    for line in f:
        x = json.loads(line)
        data.append("Q {}: A {}".format(x["a"], x["b"]))
data = data[:1000]
gemma_lm = keras_hub.models.GemmaCausalLM.from_preset("gemma2_instruct_2b_en")
gemma_lm.backbone.enable_lora(rank=4)
gemma_lm.preprocessor.sequence_length = 256
optimizer = keras.optimizers.AdamW(learning_rate=5e-5, weight_decay=0.01)
gemma_lm.compile(loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), optimizer=optimizer)
gemma_lm.fit(data, epochs=1, batch_size=1)
`),
      {
        dialect: 'keras',
        baseModel: 'gemma2_instruct_2b_en',
        datasets: ['databricks-dolly-15k.jsonl'],
        learningRate: 5e-5,
        epochs: 1,
        steps: null,
        evaluation: null,
        adapter: 'lora',
      },
    ));

  it('MLX, called as a library', () =>
    deepStrictEqual(
      values(`
from mlx_lm import load
from mlx_lm.tuner import train, TrainingArgs, linear_to_lora_layers
from mlx_lm.tuner.datasets import load_local_dataset
from pathlib import Path
import mlx.optimizers as optim
model, tokenizer = load("mlx-community/Qwen2.5-0.5B-Instruct-4bit")
model.freeze()
linear_to_lora_layers(model, 8, {"rank": 8, "scale": 20.0, "dropout": 0.0})
train_set, val_set, _ = load_local_dataset(Path("data/tides"), tokenizer, {})
opt = optim.Adam(learning_rate=1e-5)
train(model=model, args=TrainingArgs(iters=300, batch_size=2), optimizer=opt, train_dataset=train_set, val_dataset=val_set)
`),
      {
        dialect: 'mlx',
        baseModel: 'mlx-community/Qwen2.5-0.5B-Instruct-4bit',
        datasets: ['data/tides'],
        learningRate: 1e-5,
        epochs: null,
        steps: 300,
        evaluation: true,
        adapter: 'qlora',
      },
    ));

  it('Tinker, step by step', () =>
    deepStrictEqual(
      values(`
import tinker, json
from tinker import types
service_client = tinker.ServiceClient()
training_client = service_client.create_lora_training_client(base_model="meta-llama/Llama-3.1-8B", rank=32)
tokenizer = training_client.get_tokenizer()
examples = [json.loads(l) for l in open("data/pilot.jsonl")]
data = [make(e, tokenizer) for e in examples]
for epoch in range(3):
    training_client.forward_backward(data, "cross_entropy").result()
    training_client.optim_step(types.AdamParams(learning_rate=1e-4)).result()
`),
      {
        dialect: 'tinker',
        baseModel: 'meta-llama/Llama-3.1-8B',
        datasets: ['data/pilot.jsonl'],
        learningRate: 1e-4,
        epochs: 3,
        steps: null,
        evaluation: null,
        adapter: 'lora',
      },
    ));

  it('the first version of the SDK of OpenAI', () =>
    deepStrictEqual(
      values(`
import openai
f = openai.File.create(file=open("f.jsonl", "rb"), purpose="fine-tune")
openai.FineTune.create(training_file=f.id, model="davinci", n_epochs=4)
`),
      {
        dialect: 'openai',
        baseModel: 'davinci',
        datasets: ['f.jsonl'],
        learningRate: null,
        epochs: 4,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('a request that is sent without an SDK', () =>
    deepStrictEqual(
      values(`
import requests, os
payload = {"training_file": "file-abc123", "validation_file": "file-def456", "model": "gpt-4o-mini-2024-07-18", "hyperparameters": {"n_epochs": 3}}
r = requests.post("https://api.openai.com/v1/fine_tuning/jobs", json=payload, headers={"Authorization": "Bearer " + os.environ["K"]})
`),
      {
        dialect: 'openai',
        baseModel: 'gpt-4o-mini-2024-07-18',
        datasets: ['file-abc123'],
        learningRate: null,
        epochs: 3,
        steps: null,
        evaluation: true,
        adapter: null,
      },
    ));

  it('a command that is put together from lists', () =>
    deepStrictEqual(
      values(`
import subprocess, sys
MODEL = "Qwen/Qwen2.5-7B"
args = ["llamafactory-cli", "train", "--stage", "sft", "--do_train", "True"]
args += ["--model_name_or_path", MODEL, "--dataset", "tides", "--finetuning_type", "lora"]
args.extend(["--learning_rate", "1e-4", "--num_train_epochs", str(3)])
subprocess.run(args, check=True)
`),
      {
        dialect: 'llamafactory',
        baseModel: 'Qwen/Qwen2.5-7B',
        datasets: ['tides'],
        learningRate: 1e-4,
        epochs: 3,
        steps: null,
        evaluation: null,
        adapter: 'lora',
      },
    ));

  it('Keras, where the model is compiled again to sample', () =>
    deepStrictEqual(
      values(`
import keras, keras_nlp
lm = keras_nlp.models.GemmaCausalLM.from_preset("gemma_2b_en")
lm.backbone.enable_lora(rank=8)
lm.compile(optimizer=keras.optimizers.Adam(3e-5))
lm.fit(open("log book/entries.csv").readlines(), epochs=2)
lm.compile(sampler=keras_nlp.samplers.TopKSampler(k=5))
`).learningRate,
      3e-5,
    ));

  it('Unsloth, where a model for pictures learns from text alone', () =>
    deepStrictEqual(
      values(`
import json
from pathlib import Path
from unsloth import FastVisionModel
from trl import SFTConfig, SFTTrainer
model, tokenizer = FastVisionModel.from_pretrained("unsloth/gemma-3-4b-it", load_in_4bit=True)
model = FastVisionModel.get_peft_model(model, finetune_vision_layers=False, finetune_language_layers=True)
rows = json.loads((Path("ship logs") / "rows.json").read_text())
SFTTrainer(model=model, train_dataset=rows, args=SFTConfig(learning_rate=1e-4, num_train_epochs=1)).train()
`),
      {
        dialect: 'unsloth',
        baseModel: 'unsloth/gemma-3-4b-it',
        datasets: ['ship logs/rows.json'],
        learningRate: 1e-4,
        epochs: 1,
        steps: null,
        evaluation: null,
        adapter: 'qlora',
      },
    ));

  it('Ray, which runs the function with a config of its own', () =>
    deepStrictEqual(
      values(`
import ray
from ray.train.torch import TorchTrainer
from ray.train import ScalingConfig
def train_func(config):
    from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
    from datasets import load_dataset
    model = AutoModelForCausalLM.from_pretrained("gpt2")
    args = TrainingArguments("o", learning_rate=config["lr"], num_train_epochs=config["epochs"])
    Trainer(model=model, args=args, train_dataset=load_dataset("harbor/logs", split="train")).train()
trainer = TorchTrainer(train_func, train_loop_config={"lr": 2e-5, "epochs": 3}, scaling_config=ScalingConfig(num_workers=2))
trainer.fit()
`),
      {
        dialect: 'transformers',
        baseModel: 'gpt2',
        datasets: ['harbor/logs'],
        learningRate: 2e-5,
        epochs: 3,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));

  it('TensorFlow with a model of transformers', () =>
    deepStrictEqual(
      values(`
import tensorflow as tf
from transformers import TFAutoModelForCausalLM, AutoTokenizer
from datasets import load_dataset
ds = load_dataset("harbor/logs", split="train")
tok = AutoTokenizer.from_pretrained("gpt2")
model = TFAutoModelForCausalLM.from_pretrained("gpt2")
tf_train = model.prepare_tf_dataset(ds.map(tok), batch_size=8, shuffle=True)
model.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=3e-5))
model.fit(tf_train, epochs=2)
`),
      {
        dialect: 'keras',
        baseModel: 'gpt2',
        datasets: ['harbor/logs'],
        learningRate: 3e-5,
        epochs: 2,
        steps: null,
        evaluation: null,
        adapter: null,
      },
    ));
});
