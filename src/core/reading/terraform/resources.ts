import { hasKey } from '../training-config/condition';
import type { Dialect } from '../training-config/dialect';
import type { RetrievalDialect } from '../training-config/retrievalDialects';

/** Resources that are a tuning job. Source: Terraform's AWS provider, documentation of `aws_bedrock_custom_model`. */
export const tuningResources: Readonly<Record<string, Dialect>> = {
  aws_bedrock_custom_model: {
    id: 'bedrock',
    name: 'Amazon Bedrock',
    proof: [hasKey('base_model_identifier'), hasKey('training_data_config')],
    baseModel: ['base_model_identifier'],
    datasets: [{ at: 'training_data_config.s3_uri' }],
    jobName: ['custom_model_name'],
    learningRate: ['hyperparameters.learningRate'],
    epochs: ['hyperparameters.epochCount'],
    steps: [],
    evaluation: {
      data: ['validation_data_config'],
      sets: [{ at: 'validation_data_config.validator[].s3_uri' }],
    },
    adapter: { signs: [], quantized: [] },
    defaults: { evaluation: false, adapter: null, learningRate: null, epochs: null },
  },
};

const bedrock = {
  id: 'bedrock',
  name: 'Amazon Bedrock knowledge bases',
  proof: [],
  topK: [],
} as const;
const chunking = 'vector_ingestion_configuration.chunking_configuration.fixed_size_chunking_configuration';

const knowledgeBase: RetrievalDialect = {
  ...bedrock,
  embeddingModel: ['knowledge_base_configuration.vector_knowledge_base_configuration.embedding_model_arn'],
  store: ['storage_configuration.type'],
  chunkSize: [],
  chunkOverlap: [],
};

const dataSource: RetrievalDialect = {
  ...bedrock,
  embeddingModel: [],
  store: [],
  chunkSize: [`${chunking}.max_tokens`],
  chunkOverlap: [],
};

/** Resources that look facts up. Source: documentation of Terraform's AWS providers, `aws_bedrockagent_…` and `awscc_bedrock_…`. */
export const retrievalResources: Readonly<Record<string, RetrievalDialect>> = {
  aws_bedrockagent_knowledge_base: knowledgeBase,
  aws_bedrockagent_data_source: dataSource,
  awscc_bedrock_knowledge_base: knowledgeBase,
  awscc_bedrock_data_source: dataSource,
};
