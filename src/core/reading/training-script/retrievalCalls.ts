import type { RetrievalConfig } from '../../facts/retrievalConfig';
import type { Setting } from '../../facts/trainingConfig';
import { phrase } from '../../text/say';
import { notOurs, type Reading } from '../reading';
import { firstNumber, firstText } from '../training-config/settings';
import type { Interpreter } from './interpreter';
import { calledName, callee, entryOf, type Value } from './values';

/** A word that every program that retrieves has. */
export const mayRetrieve =
  /langchain|llama_index|haystack|chromadb|faiss|qdrant|pinecone|weaviate|pymilvus|txtai|VectorStore/;

/** Frameworks by the modules that they are imported from, best known first. */
const frameworks: readonly { readonly id: string; readonly name: string; readonly modules: RegExp }[] = [
  { id: 'llamaindex', name: 'LlamaIndex', modules: /^llama_index(?:\.|$)/ },
  { id: 'langchain', name: 'LangChain', modules: /^langchain\w{0,40}(?:\.|$)/ },
  { id: 'haystack', name: 'Haystack', modules: /^haystack\w{0,40}(?:\.|$)/ },
];

/** Classes of those frameworks that keep vectors. Sources: their documentation of integrations. */
const stores =
  /(?:^|\.)((?:Chroma|FAISS|Pinecone|Qdrant|Weaviate|Milvus|Zilliz|PGVector|Elasticsearch|OpenSearch|AzureSearch|AzureAISearch|LanceDB|DeepLake|Redis|MongoDBAtlas|Neo4j|InMemory|SKLearn|Simple|DocArray|Supabase|Cassandra|AstraDB|ClickHouse|Vectara|Faiss)\w{0,30}|(?:VectorStore|PropertyGraph|SummaryAndVector)Index)(?:\.\w{1,40})?$/;
const notAStore =
  /(?:Embeddings?|Retriever|Loader|Memory|Cache|Saver|History|Chat|LLM|Reader|Router|Parser)(?:\.|$)/;

/** The same without a framework. */
const bareStores =
  /(?:^|\.)(?:chromadb\.(?:\w{0,12}Client)|qdrant_client\.QdrantClient|pinecone\.Pinecone|pymilvus\.MilvusClient|weaviate\.(?:Client|connect_to_\w{1,30})|faiss\.(?:Index\w{1,20}|read_index))$/;

const embeds =
  /(?:^|\.)(?:\w{0,40}Embeddings?|SentenceTransformer|\w{0,40}(?:Text|Document)Embedder|FlagModel)$/;
const splits =
  /(?:^|\.)(?:\w{0,40}(?:TextSplitter|NodeParser)|SentenceSplitter|TokenTextSplitter|DocumentSplitter)(?:\.\w{1,40})?$/;
const retrieves =
  /(?:\.(?:as_retriever|as_query_engine|as_chat_engine|similarity_search\w{0,30}|retrieve)$)|(?:^|\.)(?:RetrievalQA|ConversationalRetrievalChain|create_retrieval_chain|create_retriever_tool|\w{0,40}Retriever)(?:\.\w{1,40})?$/;

/** Libraries that ask a language model, for programs that retrieve without a framework. */
const asksModel =
  /^(?:openai|anthropic|ollama|mistralai|google\.(?:generativeai|genai)|vertexai|transformers|together|groq|cohere|litellm|vllm|llama_cpp|boto3)(?:\.|$)/;

/** The retrieval that a script sets up, or null: vectors must be kept, and looked up for something. */
export function readRetrievalCalls(script: Interpreter): Reading | null {
  const modules = [...script.imports.values()];
  if (modules.some(name => /^(?:pytest|unittest)(?:\.|$)/.test(name))) return null;
  const { calls } = script;
  const named = (pattern: RegExp) => calls.find(call => pattern.test(calledName(call)));
  const used = frameworks.filter(each => modules.some(name => each.modules.test(name)));
  const inFramework = used.length > 0 ? calls.find(call => keepsVectors(calledName(call))) : undefined;
  const store = inFramework ?? named(bareStores);
  const embedder = named(embeds);
  const splitter = named(splits);
  const retriever = named(retrieves);
  if (store === undefined || !(embedder ?? splitter ?? retriever)) return null;
  const framework = used.find(each => each.modules.test(calledName(store))) ?? used[0];
  if (!framework && !modules.some(name => asksModel.test(name))) return null;
  const facts: RetrievalConfig = {
    kind: 'retrieval-config',
    dialect: framework?.id ?? 'home-made',
    embeddingModel: embedder ? firstText(jobOf(embedder), ['model', 'model_name', 'model_id', '0']) : null,
    store: storeName(store),
    chunkSize: splitter ? firstNumber(jobOf(splitter), ['chunk_size', 'split_length']) : null,
    chunkOverlap: splitter ? firstNumber(jobOf(splitter), ['chunk_overlap', 'split_overlap']) : null,
    topK: retriever
      ? firstNumber(jobOf(retriever), ['search_kwargs.k', 'similarity_top_k', 'top_k', 'k'])
      : null,
  };
  const name = calledName(store);
  const reason = framework
    ? phrase('It sets up retrieval with {tool}: it calls `{name}`.', { tool: framework.name, name })
    : phrase('It sets up retrieval: it calls `{name}`.', { name });
  return { ...notOurs(reason), kind: 'retrieval-config', facts };
}

const keepsVectors = (name: string): boolean => stores.test(name) && !notAStore.test(name);

function storeName(call: Value): Setting<string> {
  const name = calledName(call);
  const value = stores.exec(name)?.[1] ?? name.split('.').at(-1) ?? name;
  return { value, range: entryOf(call, callee)?.range ?? call.range, key: null };
}

const jobOf = (map: Value) => ({ map, root: map });
