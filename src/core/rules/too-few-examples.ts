import { defineRule } from './rule';

/** A handful of examples is memorized; what is learned from them does not carry over. */
export const tooFewExamples = defineRule({
  id: 'too-few-examples',
  summary: 'Collect enough examples before training.',
  severity: 'warning',
  messages: {
    tooFew:
      'These examples are fewer than the {least} from which training starts to pay. Collect more, or put the best of them into the prompt.',
    tooFewInProject:
      '{count} examples are fewer than the {least} from which training starts to pay. Collect more, or put the best of them into the prompt.',
    tooFewPerClass:
      '{count} examples per class are fewer than the {least} a classifier needs. Collect more, or prompt a model with them.',
    fewExamples:
      'This job trains on {count} examples; below {fewest} a model memorizes rather than generalizes (the framework’s minimum). Collect more, or put the best of them into the prompt.',
    limitedExamples:
      'This job trains on at most {count} examples; below {fewest} a model memorizes rather than generalizes (the framework’s minimum). Raise the limit, or put the best of them into the prompt.',
    inProject:
      'This set has {rows} examples, and a project should have at least {least} (source framework; providers’ own minimums, 3 to 100, only make training start). Put the best ones into the prompt, or collect more.',
    inClass:
      'Only {rows} examples answer “{answer}”, and each class should have at least {least} (source framework). Collect more of them, or put examples of each class into the prompt.',
  },

  *inDesignDoc({ exampleCounts }, { thresholds: { examplesInProject, examplesPerClass } }) {
    for (const { count, per, text, range } of exampleCounts) {
      const least = per === 'class' ? examplesPerClass : examplesInProject;
      if (count !== null && count >= least) continue;
      const place = { range, evidence: [{ text, range }] };
      if (count === null) yield { says: 'tooFew', with: { least }, ...place };
      else
        yield {
          says: per === 'class' ? 'tooFewPerClass' : 'tooFewInProject',
          with: { count, least },
          ...place,
        };
    }
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
