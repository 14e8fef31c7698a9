import type { ExampleCount } from '../facts/designDoc';
import { defineRule } from './rule';

/** Smaller numbers count something else: shots, stages, people. */
const fewestMeant = 10;

/** Below these numbers a model learns its examples, not the task. */
export const tooFewExamples = defineRule({
  id: 'too-few-examples',
  summary: 'Collect enough examples before training.',
  severity: 'warning',
  messages: {
    tooFewInProject:
      '{count} examples are fewer than the {least} from which training starts to pay. Collect more, or put the best of them into the prompt.',
    tooFewPerClass:
      '{count} examples per class are fewer than the {least} a classifier needs. Collect more, or prompt a model with them.',
  },

  *inDesignDoc({ exampleCounts }, { thresholds: { examplesInProject, examplesPerClass } }) {
    const least = ({ per }: ExampleCount) => (per === 'class' ? examplesPerClass : examplesInProject);
    const enough = exampleCounts.some(each => each.per === 'project' && each.count >= examplesInProject);
    for (const each of exampleCounts) {
      if (each.count < fewestMeant || each.count >= least(each) || (enough && each.per === 'project'))
        continue;
      yield {
        says: each.per === 'class' ? 'tooFewPerClass' : 'tooFewInProject',
        with: { count: each.count, least: least(each) },
        range: each.range,
        evidence: [{ text: each.text, range: each.range }],
      };
    }
  },
});
