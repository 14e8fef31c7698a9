import * as behavior from './behavior';
import { jargon } from './jargon';
import * as knowledge from './knowledge';
import { looseKnowledgeNouns } from './looseKnowledge';
import * as models from './models';
import { nouns, phrases } from './phrases';
import * as practice from './practice';
import * as relations from './relations';
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
  form: phrases(behavior.formNouns),
  sorting: phrases(behavior.sortingNouns),
  behaviour: phrases(behavior.mannerNouns, behavior.taskNouns),
  manner: phrases(behavior.mannerNouns),
  task: phrases(behavior.taskNouns),
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
  retraining: phrases(practice.retrainings),
  recurrence: phrases(practice.recurrences),
  schedule: phrases(practice.schedules),
  currency: phrases(practice.currencies),
  freshness: phrases(practice.freshness),
  trainingAct: phrases(practice.trainingActs),
  otherReason: phrases(practice.otherReasons),
  unvouched: phrases(practice.unvouchedSources),
  feeding: phrases(practice.feedings),
  trainingText: phrases(practice.trainingTexts),
  machineWritten: phrases(practice.machineWritten),
  review: phrases(practice.reviews),
  missingReview: phrases(practice.missingReviews),
  missingEvaluation: phrases(practice.missingEvaluations),
  measuring: phrases(practice.measurings),
  absence: phrases(practice.absences),
  trainedOn: phrases(practice.trainedOn),
  heldApart: phrases(practice.heldApart),
  testedInUse: phrases(practice.testedInUse),
  plannedEvaluation: phrases(practice.plannedEvaluations),
  forgettingMeasure: phrases(practice.forgettingMeasures),
  untriedPrompt: phrases(practice.untriedPrompts),
  promptTrial: phrases(practice.promptTrials),
  trialOutcome: phrases(practice.trialOutcomes),
} as const;
