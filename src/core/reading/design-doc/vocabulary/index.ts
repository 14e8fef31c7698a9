import * as behavior from './behavior';
import * as evaluation from './evaluation';
import { forgettingMeasures } from './forgetting';
import * as forms from './forms';
import { jargon } from './jargon';
import * as knowledge from './knowledge';
import { looseKnowledgeNouns } from './looseKnowledge';
import * as models from './models';
import { nouns, phrases } from './phrases';
import * as prompting from './prompting';
import * as relations from './relations';
import * as retraining from './retraining';
import * as review from './review';
import * as stance from './stance';
import * as training from './training';

/** The word lists as expressions, compiled once. */
export const words = {
  generative: phrases(models.generativeModels),
  holder: phrases(models.generativeModels, models.holders),
  textModel: phrases(models.textModels),
  otherModel: phrases(models.otherModels),
  technique: phrases(training.techniques),
  trainingVerb: phrases(training.trainingVerbs),
  weightsAsStore: phrases(training.weightsAsStore),
  knowledge: nouns(knowledge.knowledgeNouns),
  looseKnowledge: nouns(looseKnowledgeNouns),
  notKnowledge: phrases(behavior.notKnowledge),
  jargon: phrases(jargon),
  form: phrases(forms.formNouns),
  behaviour: phrases(behavior.mannerNouns, behavior.taskNouns),
  manner: phrases(behavior.mannerNouns),
  task: phrases(behavior.taskNouns),
  sorting: phrases(behavior.sortingPurposes),
  example: phrases(behavior.exampleNouns),
  carrier: phrases(behavior.carrierNouns),
  source: phrases(relations.sourcePrepositions),
  regionEnd: phrases(relations.regionEnds),
  holding: phrases(relations.holdingVerbs),
  moving: phrases(relations.movingVerbs),
  inside: phrases(relations.insidePlaces),
  referenceColumn: phrases(relations.referenceColumns),
  knowingSign: phrases(relations.knowingSigns),
  pointer: phrases(relations.pointers),
  people: phrases(relations.people),
  harmless: phrases(relations.harmlessMaterial),
  negation: phrases(stance.negations),
  rejection: phrases(stance.rejections),
  verdict: phrases(stance.verdicts),
  past: phrases(stance.pastMarks),
  possibility: phrases(stance.possibilities),
  report: phrases(stance.reports),
  generality: phrases(stance.generalities),
  retraining: phrases(retraining.retrainings),
  review: phrases(review.reviews),
  missingReview: phrases(review.missingReviews),
  plannedEvaluation: phrases(evaluation.plannedEvaluations),
  forgettingMeasure: phrases(forgettingMeasures),
  untriedPrompt: phrases(prompting.untriedPrompts),
  promptTrial: phrases(prompting.promptTrials),
  trialOutcome: phrases(prompting.trialOutcomes),
} as const;
