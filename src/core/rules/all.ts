import { attributionNeedsRetrieval } from './attribution-needs-retrieval';
import { invalidProjectFile } from './invalid-project-file';
import { latencyMismatch } from './latency-mismatch';
import { noHoldoutEvaluation } from './no-holdout-evaluation';
import { promptFirst } from './prompt-first';
import type { Rule } from './rule';
import { staleRetrainingPlan } from './stale-retraining-plan';
import { needlessSuppression, unexplainedSuppression } from './suppressionRules';
import { tooFewExamples } from './too-few-examples';
import { unreviewedTrainingData } from './unreviewed-training-data';
import { volatileKnowledge } from './volatile-knowledge';

/** Every rule, in the order a reader meets them. */
export const rules: readonly Rule[] = [
  volatileKnowledge,
  attributionNeedsRetrieval,
  staleRetrainingPlan,
  promptFirst,
  latencyMismatch,
  tooFewExamples,
  noHoldoutEvaluation,
  unreviewedTrainingData,
  needlessSuppression,
  unexplainedSuppression,
  invalidProjectFile,
];

export const ruleById = (id: string): Rule | undefined => rules.find(rule => rule.id === id);
