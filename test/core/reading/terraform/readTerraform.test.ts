import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';

const job = `
variable "passes" {
  type    = number
  default = 3 # as agreed
}

locals {
  lake = "harbor-lake"
  rate = var.rate
}
variable "rate" { default = "0.00001" }

/* The base is looked up
   by its name. */
data "aws_bedrock_foundation_model" "base" {
  model_id = "amazon.nova-micro-v1:0:128k"
}

resource "aws_bedrock_custom_model" "letters" {
  custom_model_name     = "letters-\${var.stage}"
  base_model_identifier = data.aws_bedrock_foundation_model.base.model_arn
  role_arn              = aws_iam_role.tuning.arn // elsewhere
  tags                  = { for name in ["a", "b"] : name => upper(name) }

  hyperparameters = {
    "epochCount"   = var.passes
    "learningRate" = local.rate
    batchSize      : var.small ? "1" : "8"
  }

  training_data_config {
    s3_uri = "s3://harbor/letters.jsonl"
  }
  validation_data_config {
    validator { s3_uri = "s3://harbor/held.jsonl" }
    validator {
      s3_uri = "s3://harbor/held-2.jsonl"
    }
  }
}
`;

const knowledge = `
resource "aws_bedrockagent_knowledge_base" "tides" {
  name = "tides"
  knowledge_base_configuration {
    type = "VECTOR"
    vector_knowledge_base_configuration { embedding_model_arn = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.titan-embed-text-v2:0" }
  }
  storage_configuration { type = "PINECONE" }
}
`;

const silent: Readonly<Record<string, string>> = {
  'a permission to tune': `
data "aws_iam_policy_document" "tuning" {
  statement { actions = ["bedrock:CreateModelCustomizationJob"] }
}`,
  'a model that is only looked up': 'data "aws_bedrock_custom_model" "done" { model_id = "letters" }',
  'a job without a base': 'resource "aws_bedrock_custom_model" "x" { custom_model_name = "y" }',
  'a bucket': 'resource "aws_s3_bucket" "data" { bucket = "aws_bedrock_custom_model" }',
};

describe('Terraform', () => {
  it('reads a tuning job, with what its names stand for', () =>
    deepStrictEqual(valuesOf(job, 'main.tf'), {
      dialect: 'bedrock',
      baseModel: 'amazon.nova-micro-v1:0:128k',
      datasets: ['s3://harbor/letters.jsonl'],
      learningRate: 1e-5,
      epochs: 3,
      steps: null,
      evaluation: true,
      adapter: null,
    }));

  it('gives exact places', () => {
    const { datasets, epochs, evaluatedOn } = factsOf(job, 'main.tf');
    strictEqual(job.slice(datasets[0]?.range.start, datasets[0]?.range.end), 's3://harbor/letters.jsonl');
    strictEqual(job.slice(epochs?.range.start, epochs?.range.end), '3');
    strictEqual(job.slice(epochs?.key?.start, epochs?.key?.end), 'epochCount');
    deepStrictEqual(
      evaluatedOn.map(({ range }) => job.slice(range.start, range.end)),
      ['s3://harbor/held.jsonl', 's3://harbor/held-2.jsonl'],
    );
  });

  it('reads retrieval', () => {
    const { facts } = readConfig(knowledge, 'rag.tf');
    ok(facts?.kind === 'retrieval-config');
    strictEqual(facts.store?.value, 'PINECONE');
    ok(facts.embeddingModel?.value.includes('titan-embed'));
  });

  it('reads retrieval under the names of the other provider of AWS', () => {
    const other = knowledge
      .replace('aws_bedrockagent', 'awscc_bedrock')
      .replaceAll('configuration {', 'configuration = {');
    const { facts } = readConfig(other, 'rag.tf');
    ok(facts?.kind === 'retrieval-config');
    strictEqual(facts.store?.value, 'PINECONE');
  });

  it('counts the tuning job where a file has both', () =>
    strictEqual(readConfig(knowledge + job, 'all.tf').kind, 'training-config'));

  it('reads the request in the definition of a state machine', () =>
    strictEqual(
      valuesOf(
        `resource "aws_sfn_state_machine" "monthly" {
  definition = jsonencode({
    StartAt = "Tune"
    States = {
      Tune = {
        Resource   = "arn:aws:states:::bedrock:createModelCustomizationJob.sync"
        Parameters = {
          BaseModelIdentifier = "amazon.nova-lite-v1:0"
          TrainingDataConfig  = { S3Uri = "s3://harbor/all.jsonl" }
          HyperParameters     = { epochCount = "2" }
        }
      }
    }
  })
}`,
        'flow.tf',
      ).epochs,
      2,
    ));

  for (const [what, text] of Object.entries(silent)) {
    it(`keeps silent on ${what}`, () => strictEqual(readConfig(text, 'a.tf').kind, 'other'));
  }

  it('reads on behind a damaged place and says where it is', () => {
    const { facts, stopped } = readConfig(`=== what\n${job}`, 'a.tf');
    strictEqual(stopped?.offset, 0);
    ok(facts);
    ok(readConfig(job.slice(0, job.indexOf('validation')), 'a.tf').stopped);
  });

  it('follows heredocs, templates in texts and names in circles', () => {
    const text = job
      .replace('"letters-\u0024{var.stage}"', '<<-END\n  } "not" {\n  END')
      .replace('"amazon.nova-micro-v1:0:128k"', '"amazon.\u0024{lookup(var.m, "x}")}"')
      .replace('default = 3', 'default = local.more')
      .replace('locals {', 'locals {\n more = var.passes\n');
    const { datasets, epochs } = valuesOf(text, 'a.tf');
    deepStrictEqual([datasets, epochs], [['s3://harbor/letters.jsonl'], null]);
  });

  it('never throws, and gives no place outside the text', () =>
    fc.assert(
      fc.property(fc.nat(job.length), fc.nat(job.length), fc.string(), (from, to, put) => {
        const damaged = job.slice(0, Math.min(from, to)) + put + job.slice(Math.max(from, to));
        const { facts } = readConfig(damaged, 'a.tf');
        if (facts?.kind !== 'training-config') return;
        for (const setting of [facts.baseModel, facts.epochs, ...facts.datasets]) {
          ok(!setting || setting.range.end <= damaged.length);
        }
      }),
    ));

  it('ends on large and deep files', () => {
    const start = 'resource "aws_bedrock_custom_model" "x" {\n';
    for (const filler of ['a = [', 'b {\n', '"${', '<<END\n', '/* ', 'x = 1 + ', '{ a = ', 'f(']) {
      strictEqual(readConfig(start + filler.repeat(100_000), 'a.tf').kind, 'other');
    }
    ok(readConfig(`${job}${'# filler\n'.repeat(120_000)}`, 'a.tf').refused);
  });
});
