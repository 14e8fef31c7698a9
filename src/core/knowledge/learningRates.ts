import type { TrainingConfig } from '../facts/trainingConfig';
import type { Thresholds } from '../settings/settings';
import { type Phrase, phrase } from '../text/say';
import { modelSize } from './modelSize';

/** The learning rates that are published for one way of training. */
export interface RateRange {
  /** What is trained, as it reads after "for". */
  readonly training: Phrase;
  readonly lowest: number;
  readonly highest: number;
  readonly source: Phrase;
}

/** Billions of parameters. Smaller models are trained in full with higher rates, so the range is not theirs. */
const smallestForFull = 1;

/** The range that holds for a job; null where it cannot be told how the weights are trained. */
export function learningRateRange(config: TrainingConfig, thresholds: Thresholds): RateRange | null {
  const { dialect, preference, adapter, defaults, baseModel } = config;
  if (dialect === 'bedrock') return bedrock;
  if (preference) {
    return {
      training: phrase('preference training'),
      lowest: 5e-7,
      highest: thresholds.preferenceLearningRate,
      source: phrase('alignment handbook, LLaMA-Factory and Unsloth'),
    };
  }
  switch (adapter?.value ?? defaults.adapter) {
    case 'lora':
    case 'qlora':
      return {
        training: phrase('a LoRA'),
        lowest: 1e-4,
        highest: thresholds.loraLearningRate,
        source: phrase('axolotl and Unsloth'),
      };
    case 'full': {
      const size = baseModel && modelSize(baseModel.value);
      if (size === null || size < smallestForFull) return null;
      return {
        training: phrase('all weights'),
        lowest: 1e-5,
        highest: thresholds.fullLearningRate,
        source: phrase('axolotl and TRL'),
      };
    }
    default:
      return null;
  }
}

/** The widest of the ranges that the service allows: that of the Nova models. Titan takes at most 1e-5. */
const bedrock: RateRange = {
  training: phrase('Amazon Bedrock'),
  lowest: 1e-6,
  highest: 1e-4,
  source: phrase('AWS documentation, custom model hyperparameters'),
};

/** Without an exponent, which readers of YAML 1.1 take for a text. */
export const decimal = (rate: number): string => rate.toFixed(12).replace(/\.?0+$/, '');
