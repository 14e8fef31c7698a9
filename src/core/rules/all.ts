import { accessControlInWeights } from './access-control-in-weights';
import { attributionNeedsRetrieval } from './attribution-needs-retrieval';
import { decisionContradictsConfig } from './decision-contradicts-config';
import { decisionContradictsFacts } from './decision-contradicts-facts';
import { duplicateExamples } from './duplicate-examples';
import { forgettingUnmeasured } from './forgetting-unmeasured';
import { invalidProjectFile } from './invalid-project-file';
import { latencyMismatch } from './latency-mismatch';
import { learningRateTooHigh } from './learning-rate-too-high';
import { noHoldoutEvaluation } from './no-holdout-evaluation';
import { promptFirst } from './prompt-first';
import type { Rule } from './rule';
import { staleRetrainingPlan } from './stale-retraining-plan';
import { needlessSuppression, unexplainedSuppression } from './suppressionRules';
import { tooFewExamples } from './too-few-examples';
import { tooManyEpochs } from './too-many-epochs';
import { trainEvaluationOverlap } from './train-evaluation-overlap';
import { undeletableDataInWeights } from './undeletable-data-in-weights';
import { unpinnedTrainingData } from './unpinned-training-data';
import { unreviewedTrainingData } from './unreviewed-training-data';
import { volatileKnowledge } from './volatile-knowledge';
import { withdrawnTuningService } from './withdrawn-tuning-service';

/** Every rule, in the order a reader meets them. */
export const rules: readonly Rule[] = [
  volatileKnowledge,
  attributionNeedsRetrieval,
  accessControlInWeights,
  staleRetrainingPlan,
  decisionContradictsFacts,
  decisionContradictsConfig,
  promptFirst,
  latencyMismatch,
  tooFewExamples,
  noHoldoutEvaluation,
  forgettingUnmeasured,
  unreviewedTrainingData,
  learningRateTooHigh,
  tooManyEpochs,
  unpinnedTrainingData,
  trainEvaluationOverlap,
  withdrawnTuningService,
  undeletableDataInWeights,
  duplicateExamples,
  needlessSuppression,
  unexplainedSuppression,
  invalidProjectFile,
];

export const ruleById = (id: string): Rule | undefined => rules.find(rule => rule.id === id);
