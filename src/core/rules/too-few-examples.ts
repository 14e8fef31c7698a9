import { defineRule } from './rule';

/** With few examples a model memorizes them instead of learning what they have in common. */
export const tooFewExamples = defineRule({
  id: 'too-few-examples',
  summary: 'Train on enough examples, or prompt with the few there are.',
  severity: 'warning',
  messages: {
    inProject:
      'This set has {rows} examples, and a project should have at least {least} (source framework; providers’ own minimums, 3 to 100, only make training start). Put the best ones into the prompt, or collect more.',
    inClass:
      'Only {rows} examples answer “{answer}”, and each class should have at least {least} (source framework). Collect more of them, or put examples of each class into the prompt.',
  },

  *inTrainingData({ shape, rows, rowsEstimated, first, classes }, { thresholds }) {
    // Running text is counted in tokens, and a sample tells neither how many rows nor how many of a class there are.
    if (shape === 'text' || rowsEstimated) return;
    const [smallest] = classes ?? [];
    if (smallest !== undefined && smallest.rows < thresholds.examplesPerClass) {
      const { answer, rows: inClass, first: range } = smallest;
      yield { says: 'inClass', with: { answer, rows: inClass, least: thresholds.examplesPerClass }, range };
    } else if (rows < thresholds.examplesInProject) {
      yield { says: 'inProject', with: { rows, least: thresholds.examplesInProject }, range: first };
    }
  },
});
