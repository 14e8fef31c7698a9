import type { RetrievalConfig } from '../../facts/retrievalConfig';
import type { Job } from './lookup';
import type { RetrievalDialect } from './retrievalDialects';
import { firstNumber, firstText } from './settings';

/** Interprets a retrieval dialect on the map that it was recognised in. */
export const readRetrieval = (job: Job, dialect: RetrievalDialect): RetrievalConfig => ({
  kind: 'retrieval-config',
  dialect: dialect.id,
  embeddingModel: firstText(job, dialect.embeddingModel),
  store: firstText(job, dialect.store),
  chunkSize: firstNumber(job, dialect.chunkSize),
  chunkOverlap: firstNumber(job, dialect.chunkOverlap),
  topK: firstNumber(job, dialect.topK),
});
