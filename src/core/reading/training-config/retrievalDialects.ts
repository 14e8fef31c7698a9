import { phrase } from '../../text/say';
import {
  anyOf,
  type Condition,
  hasBranch,
  hasKey,
  hasText,
  hasTextLike,
  hasTextWith,
  hasValue,
} from './condition';

/** One tool's format for retrieval as data; paths as in `Dialect`. */
export interface RetrievalDialect {
  readonly id: string;
  readonly name: string;
  readonly proof: readonly Condition[];
  readonly embeddingModel: readonly string[];
  readonly store: readonly string[];
  readonly chunkSize: readonly string[];
  readonly chunkOverlap: readonly string[];
  readonly topK: readonly string[];
}

const nothing = { embeddingModel: [], store: [], chunkSize: [], chunkOverlap: [], topK: [] } as const;

const haystack: RetrievalDialect = {
  ...nothing,
  id: 'haystack',
  name: 'Haystack',
  proof: [
    hasBranch('pipelines[].nodes'),
    hasTextLike('components[].type', /Retriever|DocumentStore/, 'EmbeddingRetriever'),
  ],
  embeddingModel: ['components[].params.embedding_model'],
  chunkSize: ['components[].params.split_length'],
  chunkOverlap: ['components[].params.split_overlap'],
  topK: ['components[].params.top_k'],
};

/** The second generation, which writes a pipeline with its components as a map. */
const haystackPipeline: RetrievalDialect = {
  ...nothing,
  id: 'haystack',
  name: 'Haystack',
  proof: [
    hasText('connections[].sender'),
    hasBranch('components'),
    {
      needs: phrase('`components` of type `haystack.…`'),
      keys: [],
      holds: ({ map }) => {
        const components = map.entries.get('components')?.value;
        if (components?.kind !== 'map') return false;
        return [...components.entries.values()].some(({ value }) =>
          hasTextWith('type', 'haystack').holds({ map: value.kind === 'map' ? value : map, root: map }),
        );
      },
    },
  ],
};

const embedchain: RetrievalDialect = {
  id: 'embedchain',
  name: 'Embedchain',
  proof: [hasText('embedder.provider'), anyOf(hasText('llm.provider'), hasText('vectordb.provider'))],
  embeddingModel: ['embedder.config.model'],
  store: ['vectordb.provider'],
  chunkSize: ['chunker.chunk_size'],
  chunkOverlap: ['chunker.chunk_overlap'],
  topK: ['llm.config.number_documents'],
};

/** Its one file `r2r.toml` has these tables. */
const r2r: RetrievalDialect = {
  ...nothing,
  id: 'r2r',
  name: 'R2R',
  proof: [hasBranch('ingestion'), hasBranch('embedding'), hasBranch('completion')],
  embeddingModel: ['embedding.base_model'],
  chunkSize: ['ingestion.chunk_size'],
  chunkOverlap: ['ingestion.chunk_overlap'],
};

const txtai: RetrievalDialect = {
  ...nothing,
  id: 'txtai',
  name: 'txtai',
  proof: [
    hasText('embeddings.path'),
    anyOf(hasKey('writable'), hasText('path'), hasKey('embeddings.content'), hasKey('embeddings.backend')),
  ],
  embeddingModel: ['embeddings.path'],
  store: ['embeddings.backend'],
};

const ragflow: RetrievalDialect = {
  ...nothing,
  id: 'ragflow',
  name: 'RAGFlow',
  proof: [hasBranch('ragflow'), hasBranch('minio'), anyOf(hasBranch('es'), hasBranch('infinity'))],
};

/** Its profiles are files `settings*.yaml` with these tables. */
const privateGpt: RetrievalDialect = {
  ...nothing,
  id: 'private-gpt',
  name: 'PrivateGPT',
  proof: [hasText('vectorstore.database'), hasText('embedding.mode'), hasText('llm.mode')],
  embeddingModel: [
    'huggingface.embedding_hf_model_name',
    'local.embedding_hf_model_name',
    'ollama.embedding_model',
    'openai.embedding_model',
  ],
  store: ['vectorstore.database'],
  topK: ['rag.similarity_top_k'],
};

const graphrag: RetrievalDialect = {
  ...nothing,
  id: 'graphrag',
  name: 'GraphRAG',
  proof: [
    anyOf(hasBranch('embed_text'), hasBranch('extract_graph'), hasBranch('entity_extraction')),
    anyOf(hasBranch('chunks'), hasBranch('chunking')),
    hasBranch('input'),
  ],
  chunkSize: ['chunks.size', 'chunking.size'],
  chunkOverlap: ['chunks.overlap', 'chunking.overlap'],
};

const azureSearch: RetrievalDialect = {
  ...nothing,
  id: 'azure-ai-search',
  name: 'Azure AI Search',
  proof: [hasBranch('vectorSearch'), hasText('fields[].name')],
};

const bedrockKnowledgeBase: RetrievalDialect = {
  ...nothing,
  id: 'bedrock',
  name: 'Amazon Bedrock knowledge bases',
  proof: [
    {
      ...hasValue('Type', ['aws::bedrock::knowledgebase', 'aws::bedrock::datasource']),
      keys: ['AWS::Bedrock'],
    },
    hasBranch('Properties'),
  ],
  embeddingModel: [
    'Properties.KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration.EmbeddingModelArn',
  ],
  store: ['Properties.StorageConfiguration.Type'],
};

/** Sources: the examples in each tool's own public repository or documentation. */
export const retrievalDialects: readonly RetrievalDialect[] = [
  haystack,
  haystackPipeline,
  embedchain,
  r2r,
  txtai,
  ragflow,
  privateGpt,
  graphrag,
  azureSearch,
  bedrockKnowledgeBase,
];
