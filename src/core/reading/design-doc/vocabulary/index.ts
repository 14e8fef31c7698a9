import { jargon } from './jargon';
import * as knowledge from './knowledge';
import * as models from './models';
import { nouns, phrases } from './phrases';
import * as relations from './relations';
import * as stance from './stance';
import * as training from './training';

/** The word lists as expressions, compiled once. */
export const words = {
  generative: phrases(models.generativeModels),
  otherModel: phrases(models.otherModels),
  technique: phrases(training.techniques),
  trainingVerb: phrases(training.trainingVerbs),
  weightsAsStore: phrases(training.weightsAsStore),
  knowingPurpose: phrases(training.knowingPurpose),
  knowledge: nouns(knowledge.knowledgeNouns),
  jargon: phrases(jargon),
  behaviour: phrases(knowledge.behaviourNouns),
  example: phrases(knowledge.exampleNouns),
  source: phrases(relations.sourcePrepositions),
  regionEnd: phrases(relations.regionEnds),
  holding: phrases(relations.holdingVerbs),
  inside: phrases(relations.insidePlaces),
  pointer: phrases(relations.pointers),
  people: phrases(relations.people),
  harmless: phrases(relations.harmlessMaterial),
  negation: phrases(stance.negations),
  rejection: phrases(stance.rejections),
  possibility: phrases(stance.possibilities),
  generality: phrases(stance.generalities),
  commitment: phrases(stance.commitments),
} as const;
