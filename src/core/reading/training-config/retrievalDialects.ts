import { phrase, type Words } from '../../text/say';
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
import type { ConfigMap } from './configNode';
import { flatten } from './flatten';
import type { Job } from './lookup';

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

const homeMade: RetrievalDialect = {
  id: 'home-made',
  name: 'a retrieval program of its own',
  proof: [],
  embeddingModel: [
    'embedding_model',
    'embeddings_model',
    'embedding_model_name',
    'embedding_name',
    'embeddings_model_name',
    'embedder_model',
    'embed_model',
    'embedder',
    'embedding_primary_model',
    'embedding_model_id',
  ],
  store: [
    'vector_store_type',
    'vector_store_provider',
    'vectorstore_type',
    'vector_db_type',
    'vectordb_provider',
    'vector_store',
    'vector_db',
    'vectordb',
    'collection_name',
  ],
  chunkSize: ['chunk_size', 'chunking_size', 'chunk_length'],
  chunkOverlap: ['chunk_overlap', 'chunking_overlap'],
  topK: ['top_k', 'retrieval_k', 'retriever_k', 'similarity_top_k'],
};

const has = (keys: readonly string[]) => anyOf(...keys.map(hasKey));

/** Kinds of evidence that are seldom found elsewhere; one of them is needed. */
const strongEvidence: readonly Condition[] = [
  {
    needs: phrase('`chunk_size` beside `chunk_overlap`'),
    keys: ['chunk_size'],
    holds: job => has(homeMade.chunkSize).holds(job) && has(homeMade.chunkOverlap).holds(job),
  },
  { ...has(homeMade.embeddingModel), needs: phrase('an embedding model') },
  {
    ...has(['vector_store', 'vectorstore', 'vectordb', 'vector_db', 'collection_name']),
    needs: phrase('a vector store'),
  },
];

/** Kinds of evidence that make a second. */
const weakEvidence: readonly Condition[] = [
  {
    needs: phrase('`top_k` beside a similarity threshold or a reranker'),
    keys: ['top_k'],
    holds: job =>
      has(homeMade.topK).holds(job) &&
      has(['similarity_threshold', 'score_threshold', 'min_score', 'reranker', 'rerank', 'reranking']).holds(
        job,
      ),
  },
  {
    ...has(['retriever', 'retrieval', 'retrieval_k', 'retriever_k', 'similarity_threshold', 'hybrid_search']),
    needs: phrase('a retriever'),
  },
];

/** What trains an encoder names an embedding model too. */
const trains = has([
  'num_train_epochs',
  'num_epochs',
  'epochs',
  'learning_rate',
  'per_device_train_batch_size',
  'lr',
]);

/** The evidence for retrieval of someone's own making, and what the evidence is; null in doubt. */
export function homeMadeRetrieval(
  root: ConfigMap,
): { readonly job: Job; readonly dialect: RetrievalDialect; readonly found: readonly Words[] } | null {
  const job = { map: flatten(root, new Set()), root };
  const strong = strongEvidence.filter(({ holds }) => holds(job));
  const weak = weakEvidence.filter(({ holds }) => holds(job));
  if (strong.length === 0 || strong.length + weak.length < 2 || trains.holds(job)) return null;
  return { job, dialect: homeMade, found: [...strong, ...weak].map(({ needs }) => needs) };
}

/** One of these keys occurs in every retrieval config. */
export const retrievalKeys: readonly string[] = [
  ...retrievalDialects.flatMap(({ proof: [first] }) => first?.keys ?? []),
  ...strongEvidence.flatMap(({ keys }) => keys),
];
