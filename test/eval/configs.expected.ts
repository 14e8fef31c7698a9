import type { Kind } from '../../src/core';
import { nothingStated } from '../support/configReading';

/**
 * What a careful reader finds in a file of the corpus. Null: the file is silent, whatever the tool then does. Facts only,
 * no text of the files.
 */
export interface ExpectedConfig {
  readonly path: string;
  readonly kind: Kind;
  readonly dialect: string | null;
  /** Null where only kind and dialect are judged. */
  readonly facts: ExpectedFacts | null;
}

export interface ExpectedFacts {
  readonly baseModel: string | null;
  readonly datasets: readonly string[];
  readonly learningRate: number | null;
  readonly epochs: number | null;
  readonly steps: number | null;
  readonly evaluation: boolean | null;
  readonly adapter: string | null;
}

const job = (path: string, dialect: string, facts: Partial<ExpectedFacts>): ExpectedConfig => ({
  path,
  kind: 'training-config',
  dialect,
  facts: { ...nothingStated, ...facts },
});

const recognised = (kind: Kind, dialect: string | null, ...paths: readonly string[]): ExpectedConfig[] =>
  paths.map(path => ({ path, kind, dialect, facts: null }));

const qwen = { baseModel: 'Qwen/Qwen3-4B-Instruct-2507', epochs: 3 };
const swift = {
  baseModel: 'Qwen/Qwen2.5-7B-Instruct',
  learningRate: 1e-4,
  evaluation: false,
  adapter: 'lora',
};
const swiftMixture = [
  'AI-ModelScope/alpaca-gpt4-data-zh#500',
  'AI-ModelScope/alpaca-gpt4-data-en#500',
  'swift/self-cognition#500',
];

/** Files not named here belong to no kind of ours. */
export const expectedConfigs: readonly ExpectedConfig[] = [
  job('axolotl/fft-8b.yaml', 'axolotl', {
    baseModel: 'NousResearch/Meta-Llama-3.1-8B',
    datasets: ['tatsu-lab/alpaca'],
    learningRate: 2e-5,
    epochs: 1,
    evaluation: true,
  }),
  job('axolotl/instruct-dpo-lora-8b.yml', 'axolotl', {
    baseModel: 'meta-llama/Meta-Llama-3-8B-Instruct',
    datasets: ['fozziethebeat/alpaca_messages_2k_dpo_test'],
    learningRate: 2e-4,
    epochs: 4,
    evaluation: true,
    adapter: 'lora',
  }),
  job('axolotl/instruct-lora-8b.yml', 'axolotl', {
    baseModel: 'NousResearch/Meta-Llama-3-8B-Instruct',
    datasets: ['fozziethebeat/alpaca_messages_2k_test'],
    learningRate: 2e-4,
    epochs: 4,
    evaluation: true,
    adapter: 'lora',
  }),
  job('axolotl/mistral-qlora.yml', 'axolotl', {
    baseModel: 'mistralai/Mistral-7B-v0.1',
    datasets: ['mhenrichsen/alpaca_2k_test'],
    learningRate: 2e-4,
    epochs: 1,
    evaluation: true,
    adapter: 'qlora',
  }),
  job('axolotl/runpod_test-input.json', 'axolotl', {
    baseModel: 'HuggingFaceTB/SmolLM2-135M',
    datasets: ['mhenrichsen/alpaca_2k_test'],
    learningRate: 2e-4,
    epochs: 1,
    steps: 20,
    evaluation: true,
    adapter: 'qlora',
  }),
  job('llamafactory/qwen3_full_sft.yaml', 'llamafactory', {
    ...qwen,
    datasets: ['identity', 'alpaca_en_demo'],
    learningRate: 1e-5,
    adapter: 'full',
  }),
  job('llamafactory/qwen3_lora_dpo.yaml', 'llamafactory', {
    ...qwen,
    datasets: ['dpo_en_demo'],
    learningRate: 5e-6,
    adapter: 'lora',
  }),
  job('llamafactory/qwen3_lora_sft.yaml', 'llamafactory', {
    ...qwen,
    datasets: ['identity', 'alpaca_en_demo'],
    learningRate: 1e-4,
    adapter: 'lora',
  }),
  job('llamafactory/qwen3_qlora_sft_otfq.yaml', 'llamafactory', {
    ...qwen,
    datasets: ['identity', 'alpaca_en_demo'],
    learningRate: 1e-4,
    adapter: 'qlora',
  }),
  job('torchtune/llama2_7B_lora_dpo.yaml', 'torchtune', {
    baseModel: '/tmp/Llama-2-7b-hf',
    datasets: ['torchtune.datasets.stack_exchange_paired_dataset'],
    learningRate: 5e-4,
    epochs: 1,
    steps: 1000,
    adapter: 'lora',
  }),
  job('torchtune/llama3_2_1B_full_single_device.yaml', 'torchtune', {
    baseModel: '/tmp/Llama-3.2-1B-Instruct/',
    datasets: ['torchtune.datasets.alpaca_cleaned_dataset'],
    learningRate: 2e-5,
    epochs: 1,
    adapter: 'full',
  }),
  job('torchtune/llama3_8B_qlora_single_device.yaml', 'torchtune', {
    baseModel: '/tmp/Meta-Llama-3-8B-Instruct/',
    datasets: ['torchtune.datasets.alpaca_cleaned_dataset'],
    learningRate: 3e-4,
    epochs: 1,
    adapter: 'qlora',
  }),
  job('trl/cli_example_config.yaml', 'trl', {
    baseModel: 'Qwen/Qwen2.5-0.5B',
    datasets: ['stanfordnlp/imdb'],
    learningRate: 1e-4,
  }),
  job('trl/smollm3_sft.yaml', 'trl', {
    baseModel: 'HuggingFaceTB/SmolLM3-3B-checkpoints',
    datasets: ['HuggingFaceTB/smoltalk2'],
    learningRate: 2e-5,
    epochs: 5,
    evaluation: false,
  }),
  job('trl/zephyr-7b-beta_dpo_full.yaml', 'trl', {
    baseModel: 'alignment-handbook/zephyr-7b-sft-full',
    datasets: ['HuggingFaceH4/ultrafeedback_binarized'],
    learningRate: 5e-7,
    epochs: 1,
    evaluation: true,
  }),
  job('trl/zephyr-7b-beta_sft_qlora.yaml', 'trl', {
    baseModel: 'mistralai/Mistral-7B-v0.1',
    datasets: ['HuggingFaceH4/ultrachat_200k'],
    learningRate: 2e-4,
    epochs: 1,
    evaluation: true,
    adapter: 'qlora',
  }),
  job('autotrain/llama3-8b-dpo-qlora.yml', 'autotrain', {
    baseModel: 'meta-llama/Meta-Llama-3-8B-Instruct',
    datasets: ['mlabonne/orpo-dpo-mix-40k'],
    learningRate: 3e-5,
    epochs: 3,
    evaluation: false,
    adapter: 'qlora',
  }),
  job('autotrain/llama3-8b-sft-unsloth.yml', 'autotrain', {
    baseModel: 'meta-llama/Meta-Llama-3-8B-Instruct',
    datasets: ['rishiraj/guanaco-style-metamath-40k'],
    learningRate: 3e-5,
    epochs: 3,
    evaluation: false,
    adapter: 'qlora',
  }),
  job('autotrain/text_classification_local.yml', 'autotrain', {
    baseModel: 'google-bert/bert-base-uncased',
    datasets: ['data/'],
    learningRate: 2e-5,
    epochs: 3,
    evaluation: true,
  }),
  job('h2o-llmstudio/causal_language_modeling_oasst_cfg.yaml', 'h2o-llmstudio', {
    baseModel: 'h2oai/llama2-0b-unit-test',
    datasets: ['/tmp/train_full.pq'],
    learningRate: 1e-4,
    epochs: 1,
    evaluation: true,
    adapter: 'qlora',
  }),
  job('h2o-llmstudio/example_oasst2.yaml', 'h2o-llmstudio', {
    baseModel: 'h2oai/h2o-danube2-1.8b-base',
    datasets: ['examples/data_oasst2/train_full.csv'],
    learningRate: 1e-4,
    epochs: 1,
    evaluation: true,
    adapter: 'qlora',
  }),
  job('litgpt/llama-3-8b_qlora.yaml', 'litgpt', {
    baseModel: 'checkpoints/meta-llama/Meta-Llama-3-8B',
    datasets: ['litgpt.data.Alpaca2k'],
    learningRate: 2e-4,
    epochs: 2,
    evaluation: true,
    adapter: 'qlora',
  }),
  job('litgpt/phi-2_full.yaml', 'litgpt', {
    baseModel: 'checkpoints/microsoft/phi-2',
    datasets: ['litgpt.data.Alpaca2k'],
    learningRate: 2e-4,
    epochs: 1,
    steps: 100,
  }),
  job('llmfoundry/gpt2-arc-easy--cpu.yaml', 'llmfoundry', {
    baseModel: 'gpt2',
    datasets: ['finetune_example'],
    learningRate: 6e-4,
    epochs: 1,
  }),
  job('llmfoundry/mcli-llama3-finetune.yaml', 'llmfoundry', {
    baseModel: 'meta-llama/Meta-Llama-3-8B',
    datasets: ['mosaicml/dolly_hhrlhf'],
    learningRate: 5e-7,
    epochs: 1,
    evaluation: true,
  }),
  job('llmfoundry/mpt-7b_dolly_sft.yaml', 'llmfoundry', {
    baseModel: 'mosaicml/mpt-7b',
    datasets: ['mosaicml/dolly_hhrlhf'],
    learningRate: 5e-6,
    epochs: 2,
    evaluation: true,
  }),
  job('wrappers/mcli_llama3_70b_instruct_finetune.yaml', 'llmfoundry', {
    baseModel: 'meta-llama/Llama-3.1-70B-Instruct',
    datasets: ['mosaicml/dolly_hhrlhf'],
    learningRate: 5e-7,
    epochs: 1,
    evaluation: true,
  }),
  job('ludwig/alignment_dpo.yaml', 'ludwig', {
    baseModel: 'meta-llama/Llama-3.1-8B',
    learningRate: 5e-7,
    epochs: 1,
    adapter: 'lora',
  }),
  job('ludwig/llama2_7b_4bit.yaml', 'ludwig', {
    baseModel: 'meta-llama/Llama-2-7b-hf',
    learningRate: 3e-4,
    epochs: 3,
    adapter: 'qlora',
  }),
  job('ludwig/pissa_lora.yaml', 'ludwig', {
    baseModel: 'meta-llama/Llama-3.2-1B',
    learningRate: 1e-4,
    epochs: 3,
    adapter: 'lora',
  }),
  job('mistral-finetune/7B.yaml', 'mistral-finetune', {
    learningRate: 6e-5,
    steps: 300,
    adapter: 'lora',
  }),
  job('mlx/lora_config.yaml', 'mlx', {
    baseModel: 'mlx-community/Llama-3.2-1B-Instruct-bf16',
    datasets: ['mlx-community/WikiSQL'],
    learningRate: 1e-5,
    steps: 1000,
    evaluation: true,
    adapter: 'lora',
  }),
  job('ms-swift/ray_sft.yaml', 'ms-swift', { ...swift, datasets: ['swift/self-cognition#1000'], epochs: 5 }),
  job('ms-swift/sft.json', 'ms-swift', { ...swift, datasets: swiftMixture, epochs: 1 }),
  job('ms-swift/sft.yaml', 'ms-swift', { ...swift, datasets: swiftMixture, epochs: 1 }),
  job('nemo-automodel/llama3_1_8b_squad_qlora.yaml', 'nemo-automodel', {
    baseModel: 'meta-llama/Llama-3.1-8B',
    datasets: ['rajpurkar/squad'],
    learningRate: 1e-5,
    steps: 500,
    evaluation: true,
    adapter: 'qlora',
  }),
  job('nemo-automodel/llama3_2_1b_squad_peft.yaml', 'nemo-automodel', {
    baseModel: 'meta-llama/Llama-3.2-1B',
    datasets: ['rajpurkar/squad'],
    learningRate: 1e-5,
    epochs: 1,
    evaluation: true,
    adapter: 'lora',
  }),
  job('nemo-automodel/qwen2_5_7b_instruct_chat.yaml', 'nemo-automodel', {
    baseModel: 'Qwen/Qwen2.5-7B-Instruct',
    datasets: ['your/path/to/train.jsonl'],
    learningRate: 1e-5,
    epochs: 1,
    evaluation: true,
    adapter: 'lora',
  }),
  job('oumi/halloumi_8b_train.yaml', 'oumi', {
    baseModel: 'meta-llama/Llama-3.1-8B-Instruct',
    datasets: [
      'oumi-ai/oumi-anli-subset',
      'oumi-ai/oumi-c2d-d2c-subset',
      'oumi-ai/oumi-synthetic-claims',
      'oumi-ai/oumi-synthetic-document-claims',
    ],
    learningRate: 4e-5,
    epochs: 1,
    evaluation: true,
  }),
  job('oumi/llama3_1_8b_qlora_train.yaml', 'oumi', {
    baseModel: 'meta-llama/Llama-3.1-8B-Instruct',
    datasets: ['yahma/alpaca-cleaned'],
    learningRate: 3e-4,
    epochs: 1,
    adapter: 'qlora',
  }),
  job('oumi/qwen3_0.6b_full_train.yaml', 'oumi', {
    baseModel: 'Qwen/Qwen3-0.6B',
    datasets: ['yahma/alpaca-cleaned'],
    learningRate: 2e-5,
    epochs: 1,
  }),
  job('bedrock/custom_model.tf', 'bedrock', {
    baseModel: 'amazon.titan-text-express-v1',
    datasets: [`s3://\${aws_s3_bucket.training.id}/data/train.jsonl`],
    learningRate: 0.005,
    epochs: 1,
  }),
  // Launchers name the tool and leave the figures to another file. The Ray job runs a script that no rule can look into.
  ...recognised('training-config', 'axolotl', 'wrappers/skypilot_axolotl.yaml'),
  ...recognised('training-config', 'oumi', 'wrappers/oumi_gcp_job.yaml'),
  ...recognised('training-config', 'torchtune', 'wrappers/kubeflow_torchtune_runtime.yaml'),
  ...recognised(
    'training-config',
    null,
    'notebooks/azure_sft_cnn_dailymail.ipynb',
    'notebooks/azure_sft_pubmed_summarization.ipynb',
    'notebooks/lora-fine-tuning.ipynb',
    'notebooks/ms_swift_self_cognition_sft.ipynb',
  ),
  ...recognised(
    'training-data',
    null,
    'openai-chat-jsonl/gsm8k_chat_validation.jsonl',
    'openai-chat-jsonl/rft_toolcall_train.jsonl',
    'openai-chat-jsonl/stock_toolcall_validation.jsonl',
  ),
  ...recognised('retrieval-config', 'bedrock', 'rag-bedrock/knowledge_base.tf'),
  ...recognised('retrieval-config', 'embedchain', 'rag-embedchain/full-stack.yaml'),
  ...recognised('retrieval-config', 'haystack', 'rag-haystack/pipelines.haystack-pipeline.yml'),
  ...recognised('retrieval-config', 'r2r', 'rag-r2r/r2r.toml'),
  ...recognised('retrieval-config', 'ragflow', 'rag-ragflow/service_conf.yaml'),
  ...recognised('retrieval-config', 'txtai', 'rag-txtai/config.yml'),
  ...recognised('retrieval-config', null, 'rag-notebooks/retrieval-augmented-generation.ipynb'),
];
