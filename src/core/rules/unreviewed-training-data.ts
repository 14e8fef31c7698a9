import { placeOf, reaches, rowsOf } from './rowShares';
import { defineRule } from './rule';

/** One such row in a hundred: below that a reviewer may have missed it. This project's own figure. */
const leastShare = 0.01;

/** Whatever nobody read may be wrong, or planted; the model repeats it with confidence. */
export const unreviewedTrainingData = defineRule({
  id: 'unreviewed-training-data',
  summary: 'Have a person review every example before training on it.',
  severity: 'warning',
  messages: {
    leftovers:
      'The answers of {rows} hold leftovers that a reviewer would have taken out, such as “{words}”. Have a person read every example before you train on it.',
  },

  *inTrainingData(data) {
    const { unreviewed } = data;
    if (!reaches(unreviewed, data, leastShare)) return;
    yield {
      says: 'leftovers',
      with: { rows: rowsOf(unreviewed, data), words: unreviewed.examples[0]?.text ?? 'markup' },
      range: placeOf(unreviewed, data),
      evidence: unreviewed.examples,
    };
  },
});
