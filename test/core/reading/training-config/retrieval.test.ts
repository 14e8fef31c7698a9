import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig } from '../../../support/configReading';

const read = (text: string, path?: string) => {
  const { kind, facts } = readConfig(text, path);
  if (facts?.kind !== 'retrieval-config') return kind;
  return [
    facts.dialect,
    facts.embeddingModel?.value ?? null,
    facts.store?.value ?? null,
    facts.chunkSize?.value ?? null,
    facts.topK?.value ?? null,
  ];
};

describe('retrieval configs', () => {
  const samples: readonly (readonly [string, string, readonly unknown[]])[] = [
    [
      'Haystack',
      'components: [{name: R, type: EmbeddingRetriever, params: {embedding_model: acme/enc, top_k: 4}}]\npipelines: [{name: q, nodes: [{name: R}]}]',
      ['haystack', 'acme/enc', null, null, 4],
    ],
    [
      'the newer Haystack',
      'components: {r: {type: haystack.components.retrievers.X}}\nconnections: [{sender: a, receiver: b}]',
      ['haystack', null, null, null, null],
    ],
    [
      'a search of somebody’s own',
      'chunking: {chunk_size: 300, chunk_overlap: 30}\nembedding: {primary_model: acme/enc}\nsearch: {similarity_threshold: 0.5}',
      ['home-made', 'acme/enc', null, 300, null],
    ],
    [
      'an embedder with passages',
      'embedder: acme/enc\nchunk_size: 200\nchunk_overlap: 20\ntop_k: 3',
      ['home-made', 'acme/enc', null, 200, 3],
    ],
    [
      'the words of a provider of vectors and of embeddings',
      'embeddings: {provider: hf, hf_model: acme/enc}\nvector_db: {provider: chroma, collection_name: tides}\nchunking: {chunk_size: 300, chunk_overlap: 30}\nretrieval: {top_k: 4}',
      ['home-made', 'acme/enc', 'chroma', 300, 4],
    ],
    [
      'an index of vectors and the name of a published encoder',
      'rag:\n  encoder: {name: intfloat/multilingual-e5-base}\n  index: {faiss_path: tides.index, top_k: 6}\n  llm: {model: mistral, top_k: 40}',
      ['home-made', 'intfloat/multilingual-e5-base', null, null, 6],
    ],
    [
      'chunks counted in tokens, and two counts of hits',
      'chunk_tokens: 350\nchunk_overlap: 60\nretrieve_top_k: 20\nrerank_top_k: 5\nreranker_model: cross-encoder/ms-marco-MiniLM-L-6-v2',
      ['home-made', null, null, 350, 20],
    ],
    [
      'an embedding model beside the path of a vector store',
      'embedding_model: acme/enc\nvector_store_path: tides/vectors',
      ['home-made', 'acme/enc', null, null, null],
    ],
    [
      'PrivateGPT',
      'llm: {mode: ollama}\nembedding: {mode: huggingface}\nvectorstore: {database: milvus}\nhuggingface: {embedding_hf_model_name: acme/enc}',
      ['private-gpt', 'acme/enc', 'milvus', null, null],
    ],
    [
      'Embedchain',
      'embedder: {provider: p, config: {model: m}}\nvectordb: {provider: chroma}\nchunker: {chunk_size: 200}',
      ['embedchain', 'm', 'chroma', 200, null],
    ],
    [
      'txtai',
      'writable: false\nembeddings: {path: acme/enc, backend: faiss}',
      ['txtai', 'acme/enc', 'faiss', null, null],
    ],
    [
      'RAGFlow',
      'ragflow: {host: h}\nminio: {user: u}\ninfinity: {uri: i}',
      ['ragflow', null, null, null, null],
    ],
    [
      'GraphRAG',
      'chunks: {size: 1200}\ninput: {type: file}\nextract_graph: {max_gleanings: 1}',
      ['graphrag', null, null, 1200, null],
    ],
    [
      'Bedrock knowledge bases',
      'Resources: {Kb: {Type: AWS::Bedrock::KnowledgeBase, Properties: {StorageConfiguration: {Type: RDS}}}}',
      ['bedrock', null, 'RDS', null, null],
    ],
    [
      'someone’s own making',
      'embedding: {model: acme/enc}\nchunking: {chunk_size: 512, chunk_overlap: 64}\nretrieval: {top_k: 6}',
      ['home-made', 'acme/enc', null, 512, 6],
    ],
  ];
  for (const [name, text, values] of samples) {
    it(`read ${name}`, () => deepStrictEqual(read(text), values));
  }

  it('read an index of Azure AI Search', () =>
    deepStrictEqual(
      read('{"name": "i", "fields": [{"name": "v"}], "vectorSearch": {"profiles": []}}', 'i.json'),
      ['azure-ai-search', null, null, null, null],
    ));

  it('keep silent on training, pipelines and sampling', () => {
    for (const text of [
      'embedding_model: acme/enc\nretriever: {lr: 1e-5}\nnum_train_epochs: 2\nchunk_size: 4\nchunk_overlap: 1',
      'pipelines: {default: [{step: {script: [make]}}]}',
      'temperature: 0.7\ntop_k: 40',
      'reward: {retrieval: {top_k: 5, rerank: true}}',
      'chunk_size: 1024\ncompression: zstd',
      'retrieval: {method: bm25, top_k: 100, rerank: true}\nscorer: {name: intfloat/multilingual-e5-base}',
    ]) {
      strictEqual(read(text), 'other', text);
    }
  });

  it('are read under names that begin with the part', () =>
    deepStrictEqual(
      read(`
embedding_model_id: sentence-transformers/all-MiniLM-L6-v2
knowledge: {text_splitter_chunk_size: 900, text_splitter_chunk_overlap: 90, retriever_search_k: 4}`),
      ['home-made', 'sentence-transformers/all-MiniLM-L6-v2', null, 900, 4],
    ));

  it('may say how many results are looked up', () => {
    const { facts } = readConfig(
      'embedding: {model: text-embedding-3-small}\ndocument_processing: {chunk_size: 900, chunk_overlap: 90}\nretrieval: {top_k_results: 6}',
    );
    strictEqual(facts?.kind === 'retrieval-config' ? facts.topK?.value : null, 6);
  });

  it('may count passages in tokens, and results by how they are found', () => {
    const { facts } = readConfig(
      'retrieval: {top_k_vector: 9, top_k_bm25: 8, rerank_top_n: 4}\nchunking: {size_tokens: 600, overlap_tokens: 60}',
    );
    const read = facts?.kind === 'retrieval-config' ? facts : null;
    deepStrictEqual([read?.chunkSize?.value, read?.chunkOverlap?.value, read?.topK?.value], [600, 60, 9]);
  });

  it('may cut texts by characters, with the overlap beside the size', () => {
    const cut = (text: string) => {
      const { facts } = readConfig(text);
      return facts?.kind === 'retrieval-config' ? [facts.chunkSize?.value, facts.chunkOverlap?.value] : null;
    };
    const model = 'embedding: {model: all-MiniLM-L6-v2}';
    deepStrictEqual(cut(`${model}\nintake: {chunk_size: 300, overlap: 30}`), [300, 30]);
    deepStrictEqual(
      cut('rag: {chunking: {max_chars: 900, overlap_chars: 90}, retrieval: {default_top_k: 4}}'),
      [900, 90],
    );
    deepStrictEqual(cut(`${model}\nchunking: {max_tokens: 800, target_tokens: 400}\nretrieval: {top_k: 4}`), [
      400,
      undefined,
    ]);
    const training = 'training: {rows: 90}';
    strictEqual(cut(`${training}\nchunk_size: 300\noverlap: 30\nsimilarity_threshold: 0.5`), null);
  });

  it('may be two models, of which one sorts what the other finds', () => {
    const models = 'embedding_model_path: acme/bce-embedding\nreranker_model_path: acme/bce-reranker';
    deepStrictEqual(read(models), ['home-made', 'acme/bce-embedding', null, null, null]);
    strictEqual(read('embedding_model_path: acme/bce-embedding'), 'other');
  });
});
