import { Baseline } from '../baseline/baseline';
import type { Severity } from '../findings/finding';
import type { CatalogueEntry } from '../knowledge/catalogue';

/** Figures that rules compare with. Each can be set in the project file. */
export interface Thresholds {
  /** Fewest training examples in a project. Source: the framework chapter, "500–5,000 high-quality examples". */
  readonly examplesInProject: number;
  /** Fewest training examples per class. Source: the framework chapter's overfitting risk, "Minimum 200 examples per class". */
  readonly examplesPerClass: number;
  /** Milliseconds below which an answer counts as real-time. Source: the framework chapter, "<500ms". */
  readonly realTimeMs: number;
  /** Highest learning rate when all weights are trained. Source: axolotl, `docs/training_stability.qmd`, 1e-5 to 5e-5. */
  readonly fullLearningRate: number;
  /** Highest learning rate of a LoRA or QLoRA. Source: axolotl, `docs/training_stability.qmd`, 1e-4 to 3e-4. */
  readonly loraLearningRate: number;
  /** Highest learning rate for preference pairs. Source: alignment handbook recipes, 5e-7; LLaMA-Factory KTO and Unsloth, 5e-6. */
  readonly preferenceLearningRate: number;
  /** Most passes over the data. Sources: Unsloth, 1 to 3; LitGPT's default and mistral-finetune's README, 5 ("maybe too much"). */
  readonly epochs: number;
  /** Share of training rows, 0 to 1, that may repeat another row. This project's own figure. */
  readonly duplicateShare: number;
  /** Share of training rows, 0 to 1, that may state what changes. This project's own figure: nobody publishes one. */
  readonly volatileShare: number;
}

export const defaultThresholds: Thresholds = {
  examplesInProject: 500,
  examplesPerClass: 200,
  realTimeMs: 500,
  fullLearningRate: 5e-5,
  loraLearningRate: 3e-4,
  preferenceLearningRate: 5e-6,
  epochs: 5,
  duplicateShare: 0.05,
  volatileShare: 0.1,
};

/** Everything about checking that a team may decide for itself. */
export interface Settings {
  /** Severity per rule id; a rule that is not named keeps its own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly thresholds: Thresholds;
  /** The team's own sources; they win over catalogue entries of the same name. */
  readonly sources: readonly CatalogueEntry[];
  /** Whether a file, by its path relative to the project file, is left unchecked. */
  readonly ignores: (path: string) => boolean;
  /** Findings that the team accepts. */
  readonly baseline: Baseline;
}

export const defaultSettings: Settings = {
  rules: {},
  thresholds: defaultThresholds,
  sources: [],
  ignores: () => false,
  baseline: new Baseline([]),
};
