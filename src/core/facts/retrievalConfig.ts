import type { Setting } from './trainingConfig';

/** A set-up that looks facts up instead of training them. Null means that the file is silent. */
export interface RetrievalConfig {
  readonly kind: 'retrieval-config';
  /** The tool whose format this is, by its id: `haystack`, `txtai`, … */
  readonly dialect: string;
  readonly embeddingModel: Setting<string> | null;
  /** Where the vectors are kept, by the name that the file gives it. */
  readonly store: Setting<string> | null;
  /** In the unit of the tool: tokens, words or characters. */
  readonly chunkSize: Setting<number> | null;
  readonly chunkOverlap: Setting<number> | null;
  /** Passages handed to the model for one question. */
  readonly topK: Setting<number> | null;
}
