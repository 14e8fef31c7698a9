import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../support/configReading';

const values = (text: string) => valuesOf(text, 'job.py');
const silent = { learningRate: null, epochs: null, steps: null, evaluation: null, adapter: null };

describe('scripts that hand the job to a service', () => {
  it('reads OpenAI, and finds the file behind its id', () =>
    deepStrictEqual(
      values(`
from openai import OpenAI
client = OpenAI()
upload = client.files.create(file=open("ferry_replies.jsonl", "rb"), purpose="fine-tune")
client.fine_tuning.jobs.create(
    model="gpt-4.1-mini-2025-04-14",
    training_file=upload.id,
    validation_file=None,
    hyperparameters={"n_epochs": 2, "learning_rate_multiplier": 0.5},
)`),
      {
        ...silent,
        dialect: 'openai',
        baseModel: 'gpt-4.1-mini-2025-04-14',
        datasets: ['ferry_replies.jsonl'],
        epochs: 2,
        evaluation: false,
      },
    ));

  it('reads Azure with its method, as a service of its own', () => {
    const { dialect, epochs } = values(`
from openai import AzureOpenAI
client = AzureOpenAI(azure_endpoint=endpoint)
job = client.fine_tuning.jobs.create(training_file="file-1", validation_file="file-2", model="gpt-4o",
  method={"type": "dpo", "dpo": {"hyperparameters": {"n_epochs": 5}}})`);
    deepStrictEqual([dialect, epochs], ['azure-openai', 5]);
  });

  it('reads Azure through the client of a project', () =>
    strictEqual(
      values(`
from azure.ai.projects import AIProjectClient
client = AIProjectClient(endpoint=url).get_openai_client()
client.fine_tuning.jobs.create(training_file="file-1", model=name)`).dialect,
      'azure-openai',
    ));

  it('reads a SageMaker job whose model stands in the environment', () =>
    strictEqual(
      values(`
from sagemaker.huggingface import HuggingFace
job = HuggingFace(entry_point="tune.py", hyperparameters={"epochs": 2}, environment={"MODEL_ID": "acme/Qwen3-4B"})`)
        .baseModel,
      'acme/Qwen3-4B',
    ));

  it('reads Together, where a validation file alone is not used', () =>
    deepStrictEqual(
      values(`
from together import Together
client = Together()
file = client.files.upload(file="data/berths.jsonl")
client.fine_tuning.create(training_file=file.id, validation_file="file-v", model="Qwen/Qwen3-8B", n_epochs=3, lora=True, learning_rate=1e-5)`),
      {
        ...silent,
        dialect: 'together',
        baseModel: 'Qwen/Qwen3-8B',
        datasets: ['data/berths.jsonl'],
        learningRate: 1e-5,
        epochs: 3,
        evaluation: false,
        adapter: 'lora',
      },
    ));

  it('reads Mistral', () =>
    deepStrictEqual(
      values(`
rows = client.files.upload(file={"file_name": "knots.jsonl", "content": open("knots.jsonl", "rb")})
client.fine_tuning.jobs.create(model="open-mistral-7b", training_files=[{"file_id": rows.id, "weight": 1}],
    hyperparameters={"training_steps": 40, "learning_rate": 0.0001})`),
      {
        ...silent,
        dialect: 'mistral',
        baseModel: 'open-mistral-7b',
        datasets: ['knots.jsonl'],
        learningRate: 1e-4,
        steps: 40,
      },
    ));

  it('reads Bedrock', () =>
    deepStrictEqual(
      values(`
import boto3
boto3.client("bedrock").create_model_customization_job(
    jobName="j", customModelName="c", roleArn=role,
    baseModelIdentifier="amazon.nova-lite-v1:0:300k",
    trainingDataConfig={"s3Uri": f"s3://{bucket}/letters.jsonl"},
    validationDataConfig={"validators": [{"s3Uri": "s3://b/held.jsonl"}]},
    hyperParameters={"epochCount": "2", "learningRate": "0.00001"},
)`),
      {
        ...silent,
        dialect: 'bedrock',
        baseModel: 'amazon.nova-lite-v1:0:300k',
        datasets: ['s3://{bucket}/letters.jsonl'],
        learningRate: 1e-5,
        epochs: 2,
        evaluation: true,
      },
    ));

  it('reads Vertex in both of its libraries', () => {
    const older = values(`
from vertexai.tuning import sft
sft.train(source_model="gemini-2.0-flash-001", train_dataset="gs://lake/train.jsonl", epochs=4)`);
    deepStrictEqual([older.dialect, older.datasets, older.epochs], ['vertex', ['gs://lake/train.jsonl'], 4]);
    const newer = values(`
from google.genai import types
client.tunings.tune(base_model="gemini-2.5-flash", training_dataset=types.TuningDataset(gcs_uri="gs://lake/t.jsonl"),
    config=types.CreateTuningJobConfig(epoch_count=1, validation_dataset=held))`);
    deepStrictEqual(
      [newer.baseModel, newer.datasets, newer.epochs, newer.evaluation],
      ['gemini-2.5-flash', ['gs://lake/t.jsonl'], 1, true],
    );
  });

  it('reads SageMaker with what is given to fit', () =>
    deepStrictEqual(
      values(`
from sagemaker.huggingface import HuggingFace
settings = {"model_id": "tiiuae/falcon-7b", "epochs": 3, "lr": 2e-4, "use_peft": True}
job = HuggingFace(entry_point="train.py", hyperparameters=settings)
job.fit({"training": "s3://lake/pilot-notes", "test": "s3://lake/held"}, wait=False)`),
      {
        ...silent,
        dialect: 'sagemaker',
        baseModel: 'tiiuae/falcon-7b',
        datasets: ['s3://lake/pilot-notes'],
        learningRate: 2e-4,
        epochs: 3,
        evaluation: true,
        adapter: 'lora',
      },
    ));

  it('reads JumpStart, but not its image models', () => {
    const jumpstart = (id: string) =>
      `from sagemaker.jumpstart.estimator import JumpStartEstimator\ne = JumpStartEstimator(model_id="${id}")\ne.set_hyperparameters(epoch="5")\ne.fit({"training": "s3://b/x"})`;
    strictEqual(values(jumpstart('meta-textgeneration-llama-3-8b')).epochs, 5);
    strictEqual(readConfig(jumpstart('tensorflow-ic-resnet-50'), 'job.py').kind, 'other');
  });

  it('reads Fireworks', () => {
    const { dialect, baseModel, datasets, epochs } = values(`
from fireworks import Fireworks
Fireworks().supervised_fine_tuning_jobs.create(base_model="accounts/fireworks/models/qwen3-8b", dataset="crew-letters", epochs=2)`);
    deepStrictEqual(
      [dialect, baseModel, datasets, epochs],
      ['fireworks', 'accounts/fireworks/models/qwen3-8b', ['crew-letters'], 2],
    );
  });

  it('reads configs of XTuner, whose names are the keys', () =>
    deepStrictEqual(
      values(`
from xtuner.model import SupervisedFinetune
from peft import LoraConfig
pretrained_model_name_or_path = 'internlm/internlm2-7b'
data_path = 'corpus/lighthouse.json'
lr = 2e-4
max_epochs = 3
model = dict(type=SupervisedFinetune, llm=dict(quantization_config=dict(load_in_4bit=True)), lora=dict(type=LoraConfig, r=64))
train_dataset = dict(dataset=dict(type=load_dataset, path='json', data_files=dict(train=data_path)))
optim_wrapper = dict(optimizer=dict(type=AdamW, lr=lr))
train_cfg = dict(max_epochs=max_epochs)`),
      {
        ...silent,
        dialect: 'xtuner',
        baseModel: 'internlm/internlm2-7b',
        datasets: ['corpus/lighthouse.json'],
        learningRate: 2e-4,
        epochs: 3,
        adapter: 'qlora',
      },
    ));

  it('reads the dictionary that a tool is given', () =>
    strictEqual(
      values(`
args = dict(stage="sft", do_train=True, model_name_or_path="a/b", dataset="pilots", learning_rate=5e-5)
json.dump(args, open("train.json", "w"))`).dialect,
      'llamafactory',
    ));

  it('reads the engines of LlamaIndex', () => {
    const { dialect, baseModel, datasets, steps } = values(`
from llama_index.finetuning.mistralai import MistralAIFinetuneEngine
MistralAIFinetuneEngine(base_model="open-mistral-7b", training_path="berths.jsonl", training_steps=5)`);
    deepStrictEqual(
      [dialect, baseModel, datasets, steps],
      ['mistral', 'open-mistral-7b', ['berths.jsonl'], 5],
    );
  });

  it('reads Mistral by the first version of its SDK', () => {
    const { dialect, datasets, learningRate } = values(`
rows = client.files.create(file=("knots.jsonl", open("knots.jsonl", "rb")))
client.jobs.create(model="open-mistral-7b", training_files=[rows.id], hyperparameters=TrainingParameters(learning_rate=1e-4))`);
    deepStrictEqual([dialect, datasets, learningRate], ['mistral', ['knots.jsonl'], 1e-4]);
    strictEqual(readConfig('client.jobs.create(training_file="a", model="b")', 'a.py').kind, 'other');
  });

  it('says OpenAI only where the text shows that it is', () => {
    const job = 'client.fine_tuning.jobs.create(training_file="file-1", model="gpt-4.1")';
    strictEqual(values(`from openai import OpenAI\nclient = OpenAI()\n${job}`).dialect, 'openai');
    strictEqual(values(job).dialect, 'openai-compatible');
    strictEqual(
      values(`from openai import OpenAI\nclient = OpenAI(base_url=endpoint)\n${job}`).dialect,
      'openai-compatible',
    );
  });

  it('knows a job of SageMaker for a language model by its data', () => {
    const { dialect, epochs, evaluation } = values(`
from sagemaker.jumpstart.estimator import JumpStartEstimator
given = {"chat_dataset": "True", "epoch": "3", "validation_split_ratio": "0.2"}
JumpStartEstimator(model_id=settings["model"], hyperparameters=given).fit(settings["rows"])`);
    deepStrictEqual([dialect, epochs, evaluation], ['sagemaker', 3, true]);
  });
});
