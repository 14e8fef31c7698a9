import type { DesignDoc } from '../facts/designDoc';
import type { Dataset, TrainingConfig } from '../facts/trainingConfig';
import { addParagraph } from '../fixes/addParagraph';
import { unsafe } from '../fixes/fix';
import { defineRule } from './rule';

/** A model that got better at one task may have got worse at all others, and less safe; the task's own score does not show it. */
export const forgettingUnmeasured = defineRule({
  id: 'forgetting-unmeasured',
  summary: 'Measure general ability and safety before and after training.',
  severity: 'information',
  messages: {
    onlyTheTask:
      'This trains a model, and only its own task is measured here. Training also takes abilities and safeguards away: score the model on a general benchmark and on harmful requests, before and after.',
    allWeights:
      'This trains all weights of a model that can already chat, on your own data alone, and evaluates on nothing else. Score it on a general benchmark and on harmful requests before and after, or train a LoRA, which forgets less.',
  },

  *inDesignDoc(document) {
    const [tuning] = document.tunings;
    if (tuning === undefined || isAskedForNoTraining(document) || !isDetailed(document)) return;
    const { text, range } = tuning;
    yield { says: 'onlyTheTask', range, evidence: [{ text, range }] };
  },

  *inTrainingConfig(config) {
    const { baseModel, datasets } = config;
    if (baseModel === null || !canChat.test(baseModel.value) || !trainsAllWeights(config)) return;
    if (config.evaluation?.value !== true || config.guardsAbilities !== false) return;
    if (datasets.length === 0 || !datasets.every(isOwnFile)) return;
    yield { says: 'allWeights', range: baseModel.range };
  },

  fixesInDesignDoc: ({ range }, { outline }) =>
    unsafe('Measure what the model may forget', [addParagraph(outline, range, comparison)]),
});

/** How their makers name models that were tuned to follow instructions and to decline. */
const canChat = /(?:^|[-_/.])(?:instruct|chat|it)(?=$|[-_/.])/i;

const trainsAllWeights = ({ adapter, defaults, complete, preference }: TrainingConfig): boolean =>
  !preference && (adapter === null ? complete && defaults.adapter === 'full' : adapter.value === 'full');

/** Published sets often hold general conversation, which keeps what was there. */
const isOwnFile = ({ value, published }: Dataset): boolean => !published && /\.\w{2,8}$/.test(value);

/** Where the weights are the wrong place, nobody should measure what training them costs. */
const isAskedForNoTraining = ({ certainClaims, retrainings, rememberedSources }: DesignDoc): boolean =>
  certainClaims.length > 0 || retrainings.length > 0 || rememberedSources.length > 0;

/** Whether the document says enough of how the training is measured that what it leaves out is left out. */
function isDetailed({ sentences, evidence }: DesignDoc): boolean {
  const says = new Set(evidence.map(({ about }) => about));
  if (says.has('forgetting-measured') || says.has('evaluation-missing')) return false;
  return says.has('evaluation-planned') && sentences >= shortestPlan;
}

/** A note of fewer sentences leaves out more than it says. This project's own figure. */
const shortestPlan = 6;

const comparison = {
  below:
    /\b(?:evaluation|evaluating|evals?|measurement|metrics|acceptance|test plan|testing|validation|quality gates?)\b/i,
  heading: 'General ability and safety',
  text: 'Before and after training, the model is scored on a general benchmark and on a set of harmful requests. It is released only if neither score has dropped.',
};
