import { ok, strictEqual } from 'node:assert';
import { readConfig } from '../../../support/configReading';

const silent: Readonly<Record<string, string>> = {
  'an image classifier': `
from transformers import AutoModelForImageClassification, Trainer, TrainingArguments
model = AutoModelForImageClassification.from_pretrained("google/vit-base-patch16-224")
Trainer(model=model, args=TrainingArguments(learning_rate=2e-4, num_train_epochs=3), train_dataset=birds).train()`,
  'a speech recognizer': `
from transformers import WhisperForConditionalGeneration, Seq2SeqTrainer, Seq2SeqTrainingArguments
model = WhisperForConditionalGeneration.from_pretrained("openai/whisper-small")
Seq2SeqTrainer(model=model, args=Seq2SeqTrainingArguments(max_steps=500)).train()`,
  'a classifier on an encoder': `
from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased", num_labels=4)
Trainer(model, TrainingArguments(num_train_epochs=3), train_dataset=mail).train()`,
  'a model that looks at pictures': `
from PIL import Image
from transformers import AutoModel, AutoProcessor, Trainer, TrainingArguments
from peft import LoraConfig, get_peft_model
model = get_peft_model(AutoModel.from_pretrained("acme/see-7b"), LoraConfig(task_type="CAUSAL_LM"))
tools = AutoProcessor.from_pretrained("acme/see-7b")
Trainer(model, TrainingArguments(num_train_epochs=3), train_dataset=rows).train()`,
  'a retriever': `
from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer
from transformers import TrainingArguments
SentenceTransformerTrainer(model=SentenceTransformer("BAAI/bge-small-en"), args=TrainingArguments(num_train_epochs=1)).train()`,
  'pretraining from random weights': `
from transformers import GPT2Config, GPT2LMHeadModel, Trainer, TrainingArguments
model = GPT2LMHeadModel(GPT2Config(n_layer=4))
Trainer(model=model, args=TrainingArguments(num_train_epochs=1), train_dataset=load_dataset("roneneldan/x")).train()`,
  'pretraining from a checkpoint of its own': `
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
model = AutoModelForCausalLM.from_pretrained("checkpoints/init")
Trainer(model=model, args=TrainingArguments(output_dir="runs/pretrain_1b", learning_rate=3e-4)).train()`,
  'a diffusion model': `
from diffusers import UNet2DModel
from peft import get_peft_model, LoraConfig
unet = get_peft_model(UNet2DModel.from_pretrained("acme/unet"), LoraConfig(r=4))`,
  'inference with an adapter': `
from peft import PeftModel, get_peft_model
from transformers import AutoModelForCausalLM
model = PeftModel.from_pretrained(AutoModelForCausalLM.from_pretrained("gpt2"), "acme/adapter")
print(model.generate(**inputs))`,
  'a library that trains what it is given': `
from trl import SFTTrainer, SFTConfig
def run(config):
    trainer = SFTTrainer(model=config.model, args=SFTConfig(**config.arguments), train_dataset=config.rows)
    trainer.train()`,
  'a library that defines a trainer': `
from transformers import Trainer
class SFTTrainer(Trainer):
    def __init__(self, model, args=None): super().__init__(model, args)`,
  'a test of a library': `
import pytest
from trl import SFTTrainer, SFTConfig
def test_it():
    SFTTrainer(model="org/tiny-random-llama", args=SFTConfig(num_train_epochs=3), train_dataset=load_dataset("org/zen")).train()`,
  'a test with a case of its own library': `
from trl import SFTTrainer, SFTConfig
from .helpers import LibraryTestCase
class TestIt(LibraryTestCase):
    def test_it(self): SFTTrainer(model="org/tiny", args=SFTConfig(num_train_epochs=3))`,
  'a library that wraps models': `
from peft import get_peft_model, LoraConfig
def prepare(model):
    return get_peft_model(model, LoraConfig(task_type="CAUSAL_LM"))`,
  'a voice': `
import torchaudio
from unsloth import FastModel
from trl import SFTTrainer, SFTConfig
model, tokenizer = FastModel.from_pretrained("acme/narrator-1b")
SFTTrainer(model=model, args=SFTConfig(max_steps=9), train_dataset=rows)`,
  'a model of pictures and words': `
from transformers import LlavaForConditionalGeneration
from trl import SFTTrainer, SFTConfig
model = LlavaForConditionalGeneration.from_pretrained("acme/look")
SFTTrainer(model=model, args=SFTConfig(max_steps=9), train_dataset=rows)`,
  'pictures that are only seen in how they are prepared': `
from unsloth import FastModel
from trl import SFTTrainer, SFTConfig
model, tokenizer = FastModel.from_pretrained("acme/omni-4b")
SFTTrainer(model=model, args=SFTConfig(max_steps=9), data_collator=UnslothVisionDataCollator(model, tokenizer))`,
  'a Lightning trainer': `
from lightning import Trainer
Trainer(max_epochs=3, accelerator="gpu").fit(model, rows)`,
  'asking for the state of a job': `
from openai import OpenAI
print(OpenAI().fine_tuning.jobs.retrieve("ftjob-abc"))
print(OpenAI().fine_tuning.jobs.list(limit=3))`,
  'an estimator for tables': `
from sagemaker.estimator import Estimator
estimator = Estimator(image_uri=image, hyperparameters={"epochs": 3, "model_name": "xgboost"})
estimator.fit({"train": "s3://lake/sales"})`,
};

describe('scripts that only look like a job', () => {
  for (const [what, text] of Object.entries(silent)) {
    it(`keeps silent on ${what}`, () => {
      const { kind, facts, reason } = readConfig(text, 'code.py');
      strictEqual(kind, 'other');
      strictEqual(facts, null);
      ok(reason.endsWith('.'));
    });
  }

  it('says what is missing', () => {
    ok(
      readConfig(silent['an image classifier'] ?? '', 'a.py').reason.includes(
        'AutoModelForImageClassification',
      ),
    );
    ok(
      readConfig(silent['pretraining from random weights'] ?? '', 'a.py').reason.includes('without weights'),
    );
    ok(readConfig(silent['a test of a library'] ?? '', 'a.py').reason.includes('test'));
  });
});
