import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig } from '../../../support/configReading';
import { notebook } from '../../../support/notebook';

const values = (text: string, path = 'a.py') => {
  const { facts, reason } = readConfig(text, path);
  if (facts?.kind !== 'retrieval-config') throw new Error(`Not read as retrieval: ${reason}`);
  const { dialect, embeddingModel, store, chunkSize, chunkOverlap, topK } = facts;
  return [dialect, embeddingModel?.value, store?.value, chunkSize?.value, chunkOverlap?.value, topK?.value];
};

const langchain = `
from langchain_community.vectorstores import FAISS
from langchain_huggingface import HuggingFaceEmbeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter
splitter = RecursiveCharacterTextSplitter(chunk_size=700, chunk_overlap=70)
store = FAISS.from_documents(splitter.split_documents(pages), HuggingFaceEmbeddings(model_name="acme/tide-embed"))
retriever = store.as_retriever(search_kwargs={"k": 4})`;

describe('retrieval in code', () => {
  it('is read from LangChain, in a script and in a notebook', () => {
    const expected = ['langchain', 'acme/tide-embed', 'FAISS', 700, 70, 4];
    deepStrictEqual(values(langchain), expected);
    deepStrictEqual(values(notebook(langchain), 'a.ipynb'), expected);
  });

  it('is read from LlamaIndex', () =>
    deepStrictEqual(
      values(`
from llama_index.core import VectorStoreIndex, SimpleDirectoryReader
index = VectorStoreIndex.from_documents(SimpleDirectoryReader("berths").load_data())
engine = index.as_query_engine(similarity_top_k=3)`),
      ['llamaindex', undefined, 'VectorStoreIndex', undefined, undefined, 3],
    ));

  it('is read from a store alone, where a model is asked', () => {
    const store = `
import chromadb
from sentence_transformers import SentenceTransformer
model = SentenceTransformer("acme/small")
rows = chromadb.PersistentClient("db").get_collection("berths")`;
    deepStrictEqual(values(`import openai\n${store}`).slice(0, 3), [
      'home-made',
      'acme/small',
      'PersistentClient',
    ]);
    strictEqual(readConfig(store, 'a.py').kind, 'other');
  });

  it('gives way to a job in the same file', () =>
    strictEqual(
      readConfig(
        `${langchain}\nfrom trl import SFTTrainer\nSFTTrainer("acme/bee", train_dataset="rows.jsonl")`,
        'a.py',
      ).kind,
      'training-config',
    ));

  it('is not a chat, a loader, a test or embeddings alone', () => {
    for (const text of [
      'from langchain_openai import ChatOpenAI\nChatOpenAI(model="x").invoke("hello")',
      'from langchain_community.vectorstores import FAISS\nprint(FAISS)',
      'import faiss, openai\nindex = faiss.IndexFlatL2(8)',
      `import pytest\n${langchain}`,
    ]) {
      strictEqual(readConfig(text, 'a.py').kind, 'other', text);
    }
  });
});
