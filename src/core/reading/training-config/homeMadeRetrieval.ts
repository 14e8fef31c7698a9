import { phrase, type Words } from '../../text/say';
import type { ConfigEntry, ConfigMap, ConfigNode } from './configNode';
import { flatten } from './flatten';
import type { Job } from './lookup';
import { type RetrievalDialect, retrievalDialects } from './retrievalDialects';
import { numberOf, textOf } from './values';

const words = (text: string): string[] => text.trim().split(/\s+/);

type Fits = (key: string, node: ConfigNode) => boolean;

/** One thing that a retrieval config says: its usual names, best first, and how it is known under another name. */
interface Facet {
  readonly usual: readonly string[];
  readonly fits: Fits;
}

/** What turns passages into vectors, by the names under which such models are published. */
const embeddingModel =
  /\bbge-(?!reranker)|\b(?:multilingual-)?e5-|\bgte-|minilm(?!.*marco)|mpnet|sentence-(?:camembert|bert|t5|transformers\/)|text-embedding|nomic-embed|mxbai-embed|embed(?:ding)?-|paraphrase-|instructor-|arctic-embed|jina-embed/i;

/** Programs that keep vectors. */
const vectorStores = words(
  'chroma chromadb faiss qdrant pinecone weaviate milvus pgvector lancedb opensearch vespa annoy usearch hnswlib',
);
const storeKey = new RegExp(`(?:^|_)(?:${vectorStores.join('|')}|vector_?(?:store|db))(?:_|$)`);

/** Models beside the one that looks passages up, and how many words a model chooses from. */
const otherModels = /rerank|cross|tokenizer|llm|generat|sampl/;

const isNumber = (node: ConfigNode): boolean => (numberOf(node) ?? 0) > 0;

const facets = {
  embeddingModel: {
    usual:
      words(`embedding_model embeddings_model embedding_model_name embedding_name embeddings_model_name embedder_model
      embed_model embedder embedding_primary_model embedding_model_id embedding_model_path`),
    fits: (key, node) => {
      return textOf(node) !== null && !otherModels.test(key) && /(?:^|_)embed\w*_(?:model|name)$/.test(key);
    },
  },
  /** Under any key: programs that train or measure name such models as well. */
  encoder: {
    usual: [],
    fits: (key, node) => !otherModels.test(key) && embeddingModel.test(textOf(node) ?? ''),
  },
  store: {
    usual:
      words(`vector_store_type vector_store_provider vectorstore_type vectorstore_provider vector_db_type vector_db_provider
      vectordb_provider vectordb_type vector_store vector_db vectordb`),
    fits: (_, node) => vectorStores.includes((textOf(node) ?? '').toLowerCase()),
  },
  collection: { usual: ['collection_name'], fits: () => false },
  chunkSize: {
    usual: words(`chunk_size chunking_size chunk_length chunk_tokens chunk_size_tokens chunking_size_tokens
      chunking_target_chars chunking_target_tokens chunking_max_chars chunking_max_tokens chunk_max_chars
      chunk_max_tokens`),
    fits: (key, node) => key.endsWith('_chunk_size') && isNumber(node),
  },
  chunkOverlap: {
    usual:
      words(`chunk_overlap chunking_overlap chunk_overlap_tokens overlap_tokens chunking_overlap_tokens overlap
      overlap_chars overlap_size`),
    fits: (key, node) => key.endsWith('_chunk_overlap') && isNumber(node),
  },
  topK: {
    usual: words(
      'retrieval_top_k retriever_top_k top_k retrieval_k retriever_k similarity_top_k top_k_vector top_k_dense',
    ),
    fits: (key, node) =>
      /(?:^|_)(?:top_?|(?:retriever?|retrieval|search)_)k(?:_(?:results|documents|docs|chunks))?$/.test(
        key,
      ) &&
      !otherModels.test(key) &&
      isNumber(node),
  },
} satisfies Readonly<Record<string, Facet>>;

type Name = keyof typeof facets;

const dialect: RetrievalDialect = {
  id: 'home-made',
  name: 'a retrieval program of its own',
  proof: [],
  embeddingModel: ['embeddingModel', 'encoder'],
  store: ['store', 'collection'],
  chunkSize: ['chunkSize'],
  chunkOverlap: ['chunkOverlap'],
  topK: ['topK'],
};

/** Each fact under its own name, from whatever key it stands under. */
function factsIn({ entries }: ConfigMap): Map<string, ConfigEntry> {
  const found = new Map<string, ConfigEntry>();
  for (const [name, { usual, fits }] of Object.entries<Facet>(facets)) {
    const named = usual.flatMap(key => entries.get(key) ?? []);
    const entry =
      named.find(({ value }) => value.kind === 'scalar') ??
      [...entries].find(([key, { value }]) => fits(key, value))?.[1] ??
      named[0];
    if (entry) found.set(name, entry);
  }
  return found;
}

const anyKey = ({ entries }: ConfigMap, keys: readonly string[]): boolean =>
  keys.some(key => entries.has(key));

interface Evidence {
  readonly needs: Words;
  readonly holds: (flat: ConfigMap, has: (name: Name) => boolean) => boolean;
}

/** Kinds of evidence that are seldom found elsewhere; one of them is needed. */
const strong: readonly Evidence[] = [
  {
    needs: phrase('`chunk_size` beside `chunk_overlap`'),
    holds: (_, has) => has('chunkSize') && has('chunkOverlap'),
  },
  { needs: phrase('an embedding model'), holds: (_, has) => has('embeddingModel') },
  {
    needs: phrase('a vector store'),
    holds: (flat, has) =>
      has('store') || has('collection') || [...flat.entries.keys()].some(key => storeKey.test(key)),
  },
];

/** Kinds of evidence that make a second. */
const weak: readonly Evidence[] = [
  {
    needs: phrase('`top_k` beside a similarity threshold or a reranker'),
    holds: (flat, has) =>
      has('topK') &&
      anyKey(
        flat,
        words(
          'similarity_threshold score_threshold min_score reranker rerank reranking reranker_model rerank_top_k',
        ),
      ),
  },
  {
    needs: phrase('an embedding model beside a reranker'),
    holds: ({ entries }, has) =>
      has('embeddingModel') &&
      [...entries.keys()].some(key => /(?:^|_)rerank(?:er|ing)?_model(?:_(?:name|path|id))?$/.test(key)),
  },
  {
    needs: phrase('a retriever'),
    holds: flat =>
      anyKey(
        flat,
        words('rag retriever retrieval retrieval_k retriever_k similarity_threshold hybrid_search'),
      ),
  },
];

/** What trains an encoder names an embedding model too. */
const training = words('num_train_epochs num_epochs epochs learning_rate per_device_train_batch_size lr');

const trains = (flat: ConfigMap): boolean =>
  anyKey(flat, training) ||
  words('training finetuning fine_tuning').some(key => flat.entries.get(key)?.value.kind === 'map');

/** What a model chooses from or reranks says nothing of the search. */
const aside = new Set(words('llm generation generator sampling reranker reranking rerank'));

/** The evidence for retrieval of someone's own making, and what the evidence is; null in doubt. */
export function homeMadeRetrieval(
  root: ConfigMap,
): { readonly job: Job; readonly dialect: RetrievalDialect; readonly found: readonly Words[] } | null {
  const flat = flatten(root, { aside });
  const entries = factsIn(flat);
  const has = (name: Name) => entries.has(name);
  const met = (evidence: readonly Evidence[]) => evidence.filter(({ holds }) => holds(flat, has));
  const found = [...met(strong), ...met(weak)];
  if (met(strong).length === 0 || found.length < 2 || trains(flat)) return null;
  return { job: { map: { ...flat, entries }, root }, dialect, found: found.map(({ needs }) => needs) };
}

/** One of these keys occurs in every retrieval config. */
export const retrievalKeys: readonly string[] = [
  ...retrievalDialects.flatMap(({ proof: [first] }) => first?.keys ?? []),
  ...Object.values(facets).flatMap(({ usual }) => usual),
  ...words('embedding embeddings retriever retrieval rag vectorstore'),
];
