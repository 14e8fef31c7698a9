import { invalidProjectFile } from './invalid-project-file';
import type { Rule } from './rule';
import { needlessSuppression, unexplainedSuppression } from './suppressionRules';
import { volatileKnowledge } from './volatile-knowledge';

/** Every rule, in the order a reader meets them. */
export const rules: readonly Rule[] = [
  volatileKnowledge,
  needlessSuppression,
  unexplainedSuppression,
  invalidProjectFile,
];

export const ruleById = (id: string): Rule | undefined => rules.find(rule => rule.id === id);
