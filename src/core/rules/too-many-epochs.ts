import { defineRule } from './rule';

/** A model that sees the same examples again and again learns them by heart. */
export const tooManyEpochs = defineRule({
  id: 'too-many-epochs',
  summary: 'Train one to three epochs, and stop early when the evaluation no longer improves.',
  severity: 'warning',
  messages: {
    aboveRange:
      '{epochs} epochs are above the published range: one to three are advised, {highest} is the most that a tool sets. Train fewer, or stop early on data held back.',
  },

  *inTrainingConfig({ epochs, steps, stopsEarly }, { thresholds }) {
    // With a limit on steps the epochs are often only a large number that is never reached.
    if (epochs === null || steps !== null || stopsEarly || epochs.value <= thresholds.epochs) return;
    yield {
      says: 'aboveRange',
      with: { epochs: epochs.value, highest: thresholds.epochs },
      range: epochs.range,
    };
  },
});
