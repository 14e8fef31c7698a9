import { defineRule } from './rule';

/** A handful of examples is memorized; what is learned from them does not carry over. */
export const tooFewExamples = defineRule({
  id: 'too-few-examples',
  summary: 'Collect enough examples before training.',
  severity: 'warning',
  messages: {
    fewExamples:
      'This job trains on {count} examples; below {fewest} a model memorizes rather than generalizes (the framework’s minimum). Collect more, or put the best of them into the prompt.',
    limitedExamples:
      'This job trains on at most {count} examples; below {fewest} a model memorizes rather than generalizes (the framework’s minimum). Raise the limit, or put the best of them into the prompt.',
  },

  *inTrainingConfig({ examples }, { thresholds }) {
    const fewest = thresholds.examplesInProject;
    if (examples === null || examples.value >= fewest) return;
    yield {
      says: examples.atMost ? 'limitedExamples' : 'fewExamples',
      with: { count: examples.value, fewest },
      range: examples.range,
    };
  },
});
