import { decimal, learningRateRange } from '../knowledge/learningRates';
import { phrase } from '../text/say';
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
    const limit = learningRate && learningRateRange(config, thresholds);
    if (!learningRate || !limit || learningRate.value <= limit.highest) return;
    const { value: rate, range } = learningRate;
    const { training, source } = limit;
    const newText = decimal(limit.highest);
    yield {
      says: 'aboveRange',
      with: { training, source, rate: decimal(rate), highest: newText },
      range,
      fixes: [
        {
          title: phrase('Lower the learning rate to {rate}', { rate: newText }),
          safe: false,
          edits: [{ range, newText }],
        },
      ],
    };
  },
});
