import { placeOf, reaches, rowsOf } from './rowShares';
import { defineRule } from './rule';

/** A row that is trained on twice counts twice: the model memorizes it, and the set is smaller than it looks. */
export const duplicateExamples = defineRule({
  id: 'duplicate-examples',
  summary: 'Remove training rows that repeat other rows.',
  severity: 'warning',
  messages: {
    repeats:
      '{rows} repeat an earlier row, word for word or nearly. The model memorizes what it sees twice, and the set is smaller than it looks. Remove the copies before you split off evaluation rows.',
  },

  *inTrainingData(data, { thresholds }) {
    const { nearDuplicates } = data;
    if (!reaches(nearDuplicates, data, thresholds.duplicateShare)) return;
    yield {
      says: 'repeats',
      with: { rows: rowsOf(nearDuplicates, data) },
      range: placeOf(nearDuplicates, data),
      evidence: nearDuplicates.examples,
    };
  },
});
