import { duplicateExamples } from './duplicate-examples';
import { invalidProjectFile } from './invalid-project-file';
import type { Rule } from './rule';
import { needlessSuppression, unexplainedSuppression } from './suppressionRules';
import { tooFewExamples } from './too-few-examples';
import { trainEvaluationOverlap } from './train-evaluation-overlap';
import { undeletableDataInWeights } from './undeletable-data-in-weights';
import { unreviewedTrainingData } from './unreviewed-training-data';
import { volatileKnowledge } from './volatile-knowledge';

/** Every rule, in the order a reader meets them. */
export const rules: readonly Rule[] = [
  volatileKnowledge,
  undeletableDataInWeights,
  tooFewExamples,
  unreviewedTrainingData,
  duplicateExamples,
  trainEvaluationOverlap,
  needlessSuppression,
  unexplainedSuppression,
  invalidProjectFile,
];

export const ruleById = (id: string): Rule | undefined => rules.find(rule => rule.id === id);
