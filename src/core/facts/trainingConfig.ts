import type { CatalogueEntry } from '../knowledge/catalogue';
import type { TextRange } from '../text/textRange';

/** A value read from a config, with the place of the value and of its key. */
export interface Setting<T> {
  readonly value: T;
  readonly range: TextRange;
  readonly key: TextRange | null;
}

export type Adapter = 'lora' | 'qlora' | 'full';

/** A data set that the job trains on, and the changing subject that its name, path or comments give away. */
export interface Dataset extends Setting<string> {
  readonly subject: DatasetSubject | null;
}

export interface DatasetSubject {
  readonly entry: CatalogueEntry;
  /** The words that name the subject, in the path or in a comment beside it. */
  readonly text: string;
  readonly range: TextRange;
}

/** What the tool does where the file is silent; null where that depends on something else. */
export interface TrainingDefaults {
  readonly evaluation: boolean | null;
  readonly adapter: Adapter | null;
  readonly learningRate: number | null;
  readonly epochs: number | null;
}

/** One fine-tuning job as its file states it. Null means that the file is silent. */
export interface TrainingConfig {
  readonly kind: 'training-config';
  /** The tool whose format this is, by its id: `axolotl`, `torchtune`, … */
  readonly dialect: string;
  readonly baseModel: Setting<string> | null;
  readonly datasets: readonly Dataset[];
  readonly learningRate: Setting<number> | null;
  /** Passes over the data. */
  readonly epochs: Setting<number> | null;
  /** Optimiser steps. */
  readonly steps: Setting<number> | null;
  /** Whether anything is held back; null where the file is silent. */
  readonly evaluation: Setting<boolean> | null;
  readonly adapter: Setting<Adapter> | null;
  /** Null for what the file states, even where it states something that the facts above cannot say. */
  readonly defaults: TrainingDefaults;
}
