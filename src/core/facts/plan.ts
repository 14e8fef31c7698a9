import type { Evidence } from './claim';

/** How a job should be run, as a document states it. `text` holds the words that state it. */
export type PlannedSetting = Evidence &
  (
    | { readonly about: 'baseModel'; readonly value: string }
    | { readonly about: 'adapter'; readonly value: 'lora' | 'full' }
    | { readonly about: 'evaluation' }
    /** Passes over the data, both ends included. */
    | { readonly about: 'epochs'; readonly least: number; readonly most: number }
    | { readonly about: 'learningRate'; readonly value: number }
  );

/** Knowledge that is to be looked up when it is needed, with the catalogue's name for its kind. `text` is the sentence. */
export interface PlannedLookup extends Evidence {
  readonly entryId: string;
}

/** What a document plainly decides that a training config of the same project can be held against. */
export interface Plan {
  /** The decision to train nothing; null where there is none, or something is trained all the same. */
  readonly refusal: Evidence | null;
  readonly lookups: readonly PlannedLookup[];
  /** Empty where the document does not decide to train. */
  readonly settings: readonly PlannedSetting[];
  /** What is decided about, in folded words: those of the title, … */
  readonly titleWords: readonly string[];
  /** … and those of the sentences that decide. */
  readonly decidingWords: readonly string[];
  /** Names of files and data sets that it writes out, without their folders, in small letters. */
  readonly files: readonly string[];
}
