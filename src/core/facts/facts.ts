import type { DesignDoc } from './designDoc';
import type { RetrievalConfig } from './retrievalConfig';
import type { TrainingConfig } from './trainingConfig';
import type { TrainingData } from './trainingData';

export type Kind =
  | 'design-doc'
  | 'training-config'
  | 'retrieval-config'
  | 'training-data'
  | 'project-file'
  | 'other';

/** Everything read from one file that a rule may use. */
export type Facts = DesignDoc | TrainingConfig | RetrievalConfig | TrainingData;
