import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, read } from '../../src/core';
import { catalogue } from '../support/catalogue';
import { nothingStated } from '../support/configReading';
import { corpusFolder } from './corpus';

/** What a careful reader finds in a file. Facts only, no text of the files. */
interface ExpectedScript {
  readonly path: string;
  readonly kind: Kind;
  readonly facts: Readonly<Record<string, unknown>>;
}

const job = (path: string, dialect: string, facts: ExpectedScript['facts']): ExpectedScript => ({
  path,
  kind: 'training-config',
  facts: { ...nothingStated, dialect, ...facts },
});

const azure = { datasets: ['training.jsonl'], epochs: 3, evaluation: true };

/** The model of the Azure notebooks comes from the environment. */
const expectedScripts: readonly ExpectedScript[] = [
  job('notebooks/azure_sft_cnn_dailymail.ipynb', 'azure-openai', azure),
  job('notebooks/azure_sft_pubmed_summarization.ipynb', 'azure-openai', azure),
  job('notebooks/lora-fine-tuning.ipynb', 'transformers', {
    baseModel: 'Qwen/Qwen2.5-3B',
    datasets: ['../data/projects.jsonl'],
    learningRate: 2e-4,
    epochs: 30,
    adapter: 'lora',
  }),
  job('notebooks/ms_swift_self_cognition_sft.ipynb', 'ms-swift', {
    baseModel: 'Qwen/Qwen2.5-3B-Instruct',
    datasets: ['zh#500', 'en#500']
      .map(part => `AI-ModelScope/alpaca-gpt4-data-${part}`)
      .concat('swift/self-cognition#500'),
    learningRate: 1e-4,
    epochs: 1,
    evaluation: true,
    adapter: 'lora',
  }),
  job('bedrock/custom_model.tf', 'bedrock', {
    baseModel: 'amazon.titan-text-express-v1',
    datasets: [`s3://\${aws_s3_bucket.training.id}/data/train.jsonl`],
    learningRate: 0.005,
    epochs: 1,
  }),
  {
    path: 'rag-bedrock/knowledge_base.tf',
    kind: 'retrieval-config',
    facts: { dialect: 'bedrock', store: 'OPENSEARCH_SERVERLESS', chunkSize: null },
  },
];

/** Prints how well scripts, notebooks and Terraform of the corpus are read, with every slip. */
export function evaluateScripts(print: (line: string) => void = console.log): void {
  const present = expectedScripts.filter(({ path }) => existsSync(join(corpusFolder, 'configs', path)));
  const slips = present.flatMap(slipsOf);
  const fields = present.reduce((sum, { facts }) => sum + 1 + Object.keys(facts).length, 0);
  print(
    `\nScripts, notebooks, Terraform: ${present.length} files, ${fields - slips.length}/${fields} fields right`,
  );
  for (const slip of slips) print(`  ${slip}`);
}

function slipsOf({ path, kind, facts }: ExpectedScript): string[] {
  const text = readFileSync(join(corpusFolder, 'configs', path), 'utf8');
  const reading = read({ path, text }, catalogue);
  if (reading.kind !== kind || reading.facts === null) return [`${path}: ${reading.kind}, ${reading.reason}`];
  const found = new Map(Object.entries(reading.facts));
  return Object.entries(facts).flatMap(([field, wanted]) => {
    const value = JSON.stringify(plain(found.get(field)) ?? null);
    return value === JSON.stringify(wanted)
      ? []
      : [`${path}: ${field} ${value}, not ${JSON.stringify(wanted)}`];
  });
}

/** A setting by its value. */
const plain = (fact: unknown): unknown => {
  if (Array.isArray(fact)) return fact.map(plain);
  return fact !== null && typeof fact === 'object' && 'value' in fact ? fact.value : fact;
};
