import type { CatalogueEntry } from '../knowledge/catalogue';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';
import type { Evidence } from './claim';

/** A value read from a config, with the place of the value and of its key. */
export interface Setting<T> {
  readonly value: T;
  readonly range: TextRange;
  readonly key: TextRange | null;
}

export type Adapter = 'lora' | 'qlora' | 'full';

/** A data set that the job trains on or evaluates on. */
export interface DataPlace extends Setting<string> {
  /** The part of it that is used, such as `train` or `train[:5%]`; null where the file does not say. */
  readonly split: string | null;
}

/** A data set that the job trains on, and the changing subject that its name, path or comments give away. */
export interface Dataset extends DataPlace {
  readonly subject: DatasetSubject | null;
  /** The version of it that is fetched. */
  readonly revision: Setting<string> | null;
  /** Whether it is fetched from a hub by `owner/name`, where its owner may change it. */
  readonly published: boolean;
  /** The words by which its name or a comment beside it says that nobody has checked it. */
  readonly unchecked: Evidence | null;
  /** Names its version, where one edit can. */
  readonly pin: TextEdit | null;
}

export interface DatasetSubject {
  readonly entry: CatalogueEntry;
  /** The words that name the subject, in the path or in a comment beside it. */
  readonly text: string;
  readonly range: TextRange;
}

/** When the job is run again. */
export interface Schedule extends Setting<string> {
  /** The comment or name that says that this keeps the model up to date; null where there is none. */
  readonly keepsFresh: Evidence | null;
  /** The changing knowledge that the name of the workflow or its steps gives away. */
  readonly subject: DatasetSubject | null;
}

/** How many examples the job trains on. */
export interface ExampleCount extends Setting<number> {
  /** Whether it is a limit that may not be reached. */
  readonly atMost: boolean;
}

/** What the tool does where the file is silent; null where that depends on something else. */
export interface TrainingDefaults {
  readonly adapter: Adapter | null;
  readonly evaluation: boolean | null;
  readonly learningRate: number | null;
  readonly epochs: number | null;
}

/** Edits that together switch evaluation on: by holding back a share of the data, or for data that are declared already. */
export interface EvaluationRemedy {
  readonly kind: 'share' | 'step';
  readonly edits: readonly TextEdit[];
}

/** The tool that runs the job, and what it does where a key is left out. */
export interface TrainingTool {
  /** As its users write it. */
  readonly name: string;
  readonly defaults: TrainingDefaults;
}

/** Settings that no rule judges and that people ask about, by what they are, whatever the tool calls them. */
export type OtherSettingName =
  | 'rank'
  | 'alpha'
  | 'dropout'
  | 'targets'
  | 'batchSize'
  | 'accumulation'
  | 'warmup'
  | 'scheduler'
  | 'weightDecay'
  | 'sequenceLength'
  | 'packing'
  | 'inputs'
  | 'beta'
  | 'remoteCode'
  | 'publishing';

export interface OtherSetting extends Setting<string> {
  readonly name: OtherSettingName;
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
  /** How much is held back, as a share or a number of examples; zero where the file says none. */
  readonly heldBack: Setting<number> | null;
  /** Null where something is evaluated already, or it takes more than the tool can be told in a line or two. */
  readonly remedy: EvaluationRemedy | null;
  /** How the weights are trained, where the file says so; most tools train all of them where it does not. */
  readonly adapter: Setting<Adapter> | null;
  /** Whether it learns from chosen and rejected answers, which needs a far lower rate than examples do. */
  readonly preference: boolean;
  /** Data that the job evaluates on, as far as the file names them. */
  readonly evaluatedOn: readonly DataPlace[];
  readonly examples: ExampleCount | null;
  /** Whether training ends by itself when the evaluation no longer improves, so that the epochs are only a limit. */
  readonly stopsEarly: boolean;
  /** Whether a general benchmark, a safety test or data of other tasks are named; null where that cannot be told. */
  readonly guardsAbilities: boolean | null;
  readonly schedule: Schedule | null;
  /** The command that starts the job whose figures stand elsewhere; null where the file is the job itself. */
  readonly launches: Evidence | null;
  /** Whether the file holds the whole job. Of a fragment or a launcher nothing may be concluded from silence. */
  readonly complete: boolean;
  /** What holds where the file is silent; null for what it states. */
  readonly defaults: TrainingDefaults;
  /** Null where the file only launches a job. */
  readonly tool: TrainingTool | null;
  /** What makes a run repeatable. */
  readonly seed: Setting<string> | null;
  /** Where the trained weights go. */
  readonly output: Setting<string> | null;
  /** How the base model's weights are shortened while it is trained. */
  readonly quantization: Setting<string> | null;
  readonly others: readonly OtherSetting[];
  /** Names of the documents that the file refers to, without their folders, in small letters. */
  readonly documents: readonly string[];
}

/** A job of which nothing is known, to be filled in by whoever reads one. */
export const silentJob: Omit<TrainingConfig, 'dialect'> = {
  kind: 'training-config',
  baseModel: null,
  datasets: [],
  learningRate: null,
  epochs: null,
  steps: null,
  evaluation: null,
  evaluatedOn: [],
  heldBack: null,
  remedy: null,
  adapter: null,
  preference: false,
  examples: null,
  stopsEarly: false,
  guardsAbilities: null,
  schedule: null,
  launches: null,
  complete: false,
  defaults: { adapter: null, evaluation: null, learningRate: null, epochs: null },
  tool: null,
  seed: null,
  output: null,
  quantization: null,
  others: [],
  documents: [],
};

/** Whether neither model nor data nor figures are known. */
export const saysNothing = ({
  baseModel,
  datasets,
  learningRate,
  epochs,
  steps,
}: Pick<TrainingConfig, 'baseModel' | 'datasets' | 'learningRate' | 'epochs' | 'steps'>): boolean =>
  datasets.length === 0 && [baseModel, learningRate, epochs, steps].every(setting => setting === null);
