import type { Dialect } from '../training-config/dialect';

/**
 * How one library is told to fine-tune. The job is a call; its arguments are read as a config, with these entries added:
 * what the values of a script come from.
 */
export interface ScriptDialect extends Dialect {
  /** The end of the name of the call that is the job. */
  readonly call: RegExp;
  /** Arguments that are the base model, or what it was loaded into. */
  readonly model: readonly string[];
  /** Arguments that are the data, or what they were loaded into. */
  readonly data: readonly string[];
  /** Modules of which one must be imported, where the name of the call says too little. */
  readonly imports?: RegExp;
  /** A call with this argument says that the library is used for the service of someone else. */
  readonly elsewhere?: { readonly call: RegExp; readonly argument: string };
  /** Whether the call is a trainer in the process itself, so that the model must be looked at. */
  readonly trainer: boolean;
}

/** Entries that are added to the arguments of the job. */
export const added = {
  model: '(model)',
  /** A list. */
  data: '(data)',
  /** What share of the data was split off. */
  split: '(split)',
  /** `lora`, `qlora`, `full`, or something that is none of them. */
  adapter: '(adapter)',
  /** What the loops around a step of training count. */
  epochs: '(epochs)',
  steps: '(steps)',
  /** Calls of methods of the job: `(fit)` are the arguments of `job.fit(…)`. */
  method: (name: string) => `(${name})`,
  /** What the call is a method of. */
  object: '(object)',
  /** Arguments of the optimizer, where the job itself does not take it. */
  optimizer: (argument: string) => `(optimizer).${argument}`,
} as const;

/** What every dialect of this folder has in common. */
export const traced = {
  baseModel: [added.model],
  datasets: [{ at: `${added.data}[]`, named: ['name'], split: 'split', revision: 'revision' }],
  adapter: { signs: [], quantized: [] },
  defaults: { evaluation: false, adapter: null, learningRate: null, epochs: null },
} as const;
