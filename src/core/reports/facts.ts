import type { Claim, Evidence } from '../facts/claim';
import type { DesignDoc } from '../facts/designDoc';
import type { RetrievalConfig } from '../facts/retrievalConfig';
import type { TrainingConfig } from '../facts/trainingConfig';
import type { Reading } from '../reading/reading';
import { Lines } from '../text/lines';
import { dataFacts } from './trainingDataFacts';

export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly reading: Reading;
}

/** What was read from each file, for programs: the public contract, format version 1. Lines count from 1. */
export const factsReport = (version: string, files: readonly ReadFile[]): string =>
  `${JSON.stringify({ formatVersion: 1, tool: { name: 'fineline', version }, files: files.map(factsOf) }, null, 2)}\n`;

function factsOf({ path, text, reading: { kind, reason, facts, stopped } }: ReadFile) {
  const lines = new Lines(text);
  const stoppedAt = stopped && { line: lines.lineAt(stopped.offset), reason: stopped.reason };
  const about = { path, kind, dialect: null, reason, stoppedAt };
  switch (facts?.kind) {
    case 'training-config':
      return { ...about, ...configFacts(facts) };
    case 'retrieval-config':
      return { ...about, ...retrievalFacts(facts) };
    case 'design-doc':
      return { ...about, ...documentFacts(facts, lines) };
    case 'training-data':
      return { ...about, ...dataFacts(facts, lines) };
    case undefined:
      return about;
  }
}

const configFacts = (config: TrainingConfig) => ({
  dialect: config.dialect,
  baseModel: config.baseModel?.value ?? null,
  datasets: config.datasets.map(({ value }) => value),
  learningRate: config.learningRate?.value ?? null,
  epochs: config.epochs?.value ?? null,
  steps: config.steps?.value ?? null,
  evaluation: config.evaluation?.value ?? null,
  adapter: config.adapter?.value ?? null,
});

const retrievalFacts = (config: RetrievalConfig) => ({
  dialect: config.dialect,
  embeddingModel: config.embeddingModel?.value ?? null,
  store: config.store?.value ?? null,
  chunkSize: config.chunkSize?.value ?? null,
  chunkOverlap: config.chunkOverlap?.value ?? null,
  topK: config.topK?.value ?? null,
});

const documentFacts = ({ claims, cadences, requirements, evidence }: DesignDoc, lines: Lines) => ({
  claims: claims.map(claim => claimOf(claim, lines)),
  cadences: cadences.map(({ volatility, ...words }) => ({ volatility, ...placed(words, lines) })),
  requirements: requirements.map(({ about, milliseconds, ...words }) => ({
    about,
    milliseconds,
    ...placed(words, lines),
  })),
  evidence: evidence.map(({ about, ...words }) => ({ about, ...placed(words, lines) })),
});

const claimOf = ({ approach, stance, subject, range, evidence }: Claim, lines: Lines) => ({
  approach,
  stance,
  subject: subject && { text: subject.text, nature: subject.nature, volatility: subject.volatility },
  range: lines.rangeAt(range),
  evidence: evidence.map(each => placed(each, lines)),
});

const placed = ({ text, range }: Evidence, lines: Lines) => ({ text, line: lines.lineAt(range.start) });
