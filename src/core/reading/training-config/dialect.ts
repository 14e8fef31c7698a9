import type { Adapter, TrainingDefaults } from '../../facts/trainingConfig';
import type { Condition } from './condition';
import type { ConfigNode } from './configNode';
import { flagOf, isEmpty, textOf } from './values';

/**
 * One tool's config format as data: what proves it, and where it keeps which fact.
 * Paths are as in `findAll`; of several paths the first with a value counts.
 */
export interface Dialect {
  readonly id: string;
  /** As its users write it. */
  readonly name: string;
  /** All must hold. The first one is also what the quick scan of a file looks for. */
  readonly proof: readonly Condition[];
  /** It need not name model or data, so nothing can be said to be missing. */
  readonly isPart?: boolean;
  readonly baseModel: readonly string[];
  readonly datasets: readonly DatasetPlace[];
  /** The places are other names of one place: only the first with a value counts. */
  readonly oneDatasetPlace?: boolean;
  /** What the trained model will be called, where the data have no names that people read. */
  readonly jobName?: readonly string[];
  readonly learningRate: readonly string[];
  readonly epochs: readonly NumberPlace[];
  readonly steps: readonly NumberPlace[];
  readonly evaluation: EvaluationPlace;
  readonly adapter: AdapterPlace;
  /** One of these makes it a preference job. */
  readonly preference?: readonly Condition[];
  /** A limit on the examples taken of each data set. */
  readonly mostExamples?: readonly string[];
  readonly defaults: TrainingDefaults;
}

/** A path to a number, or to a number with a unit, as in `3ep`. */
export type NumberPlace = string | { readonly at: string; readonly unit: string };

export interface DatasetPlace {
  /** A data set, or a list of them. */
  readonly at: string;
  /** Keys of each that may name it, best first. Without them the value itself is the name. */
  readonly named?: readonly string[];
  /** Where it says which part is used: a key of each data set, else a path in the job. */
  readonly split?: string;
  /** Where it says which version is used: a key of each data set. */
  readonly revision?: string;
  /** It is only a place of data where it says which part is used. */
  readonly needsSplit?: boolean;
  /** The value holds several names, separated by this. A weight such as `:0.5` behind a name is not part of it. */
  readonly separator?: string;
  /** The keys of the map are the names. */
  readonly byKey?: boolean;
}

export interface EvaluationPlace {
  /** What is held back: a share or number (on above zero), or the name of a data set (on when given). */
  readonly data: readonly string[];
  /** Where the data are named, so that they can be compared with the training data. */
  readonly sets?: readonly DatasetPlace[];
  /** What says whether it is used. Switched on without held-back data it counts for as much as `alone` says. */
  readonly switch?: { readonly at: readonly string[]; readonly alone: boolean };
  /** A key that switches evaluation off when it is true. */
  readonly offSwitch?: string;
  /** Held-back data without the switch are not evaluated on. */
  readonly switchRequired?: boolean;
  /** The keys that switch it on: one for the share that is held back, and one for how often, if both are needed. */
  readonly remedy?: {
    readonly share?: string;
    readonly step?: { readonly at: string; readonly on: string };
  };
}

export interface AdapterPlace {
  /** In order; the first that says something counts. */
  readonly signs: readonly AdapterSign[];
  /** One of these makes a LoRA a QLoRA. */
  readonly quantized: readonly Condition[];
}

export interface AdapterSign {
  readonly at: string;
  /** Null: it says something that is neither of the three. Undefined: it says nothing. */
  readonly reads: (node: ConfigNode) => Adapter | null | undefined;
}

/** By the exact value, in lower case; an empty key means that no adapter is used. */
export const byValue =
  (meanings: Readonly<Record<string, Adapter>>): AdapterSign['reads'] =>
  node =>
    isEmpty(node) ? 'full' : (meanings[textOf(node)?.toLowerCase() ?? ''] ?? null);

/** By the first of these words in the value; `full` when there is none. */
export const byWord =
  (words: Readonly<Record<string, Adapter>>): AdapterSign['reads'] =>
  node => {
    const text = textOf(node)?.toLowerCase();
    if (text === undefined) return undefined;
    return Object.entries(words).find(([word]) => text.includes(word))?.[1] ?? 'full';
  };

/** On means LoRA, off means that all weights are trained. */
export const byFlag: AdapterSign['reads'] = node => {
  const flag = flagOf(node);
  return flag === null ? undefined : flag ? 'lora' : 'full';
};

/** The key is only there for a LoRA; left empty, it means that none is used. */
export const whenGiven: AdapterSign['reads'] = node => (isEmpty(node) ? 'full' : 'lora');
