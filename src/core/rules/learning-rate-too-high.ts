import type { TrainingConfig } from '../facts/trainingConfig';
import { modelSize } from '../knowledge/modelSize';
import type { Thresholds } from '../settings/settings';
import { defineRule } from './rule';

/** A rate above the published range overwrites what the base model could do before. */
export const learningRateTooHigh = defineRule({
  id: 'learning-rate-too-high',
  summary: 'Keep the learning rate within the published range for the way of training.',
  severity: 'warning',
  messages: {
    aboveRange:
      'A learning rate of {rate} is above the published range for {training}, which ends at {highest} ({source}). Lower it, or measure general abilities before and after.',
  },

  *inTrainingConfig(config, { thresholds }) {
    const { learningRate } = config;
    const limit = learningRate && limitFor(config, thresholds);
    if (!learningRate || !limit || learningRate.value <= limit.highest) return;
    const { value: rate, range } = learningRate;
    const newText = decimal(limit.highest);
    yield {
      says: 'aboveRange',
      with: { ...limit, rate: decimal(rate), highest: newText },
      range,
      fixes: [{ title: `Lower the learning rate to ${newText}`, safe: false, edits: [{ range, newText }] }],
    };
  },
});

/** Without an exponent, which readers of YAML 1.1 take for a text. */
const decimal = (rate: number): string => rate.toFixed(12).replace(/\.?0+$/, '');

interface Limit {
  readonly training: string;
  readonly highest: number;
  readonly source: string;
}

/** Smaller models are trained in full with higher rates, so the range is not theirs. */
const smallestForFull = 1;

function limitFor(config: TrainingConfig, thresholds: Thresholds): Limit | null {
  const { dialect, preference, adapter, baseModel } = config;
  if (dialect === 'bedrock') return bedrockLimit;
  if (preference) {
    return {
      training: 'preference training',
      highest: thresholds.preferenceLearningRate,
      source: 'alignment handbook, LLaMA-Factory and Unsloth',
    };
  }
  switch (adapter?.value) {
    case 'lora':
    case 'qlora':
      return { training: 'a LoRA', highest: thresholds.loraLearningRate, source: 'axolotl and Unsloth' };
    case 'full': {
      const size = baseModel && modelSize(baseModel.value);
      if (size === null || size < smallestForFull) return null;
      return { training: 'all weights', highest: thresholds.fullLearningRate, source: 'axolotl and TRL' };
    }
    default:
      return null;
  }
}

/** The widest of the ranges that the service allows: that of the Nova models. Titan takes at most 1e-5. */
const bedrockLimit: Limit = {
  training: 'Amazon Bedrock',
  highest: 1e-4,
  source: 'AWS documentation, custom model hyperparameters',
};
