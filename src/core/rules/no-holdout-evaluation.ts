import { defineRule } from './rule';

/** Without data that training has not seen, nobody knows whether training helped. */
export const noHoldoutEvaluation = defineRule({
  id: 'no-holdout-evaluation',
  summary: 'Hold back part of the data for evaluation.',
  severity: 'warning',
  messages: {
    nothingHeldBack:
      'Nothing is held back here to measure the trained model before use. Keep a tenth of the examples, at least 100, out of training and score both the old and the new model on them.',
  },

  *inDesignDoc({ evidence }) {
    for (const { about, text, range } of evidence) {
      if (about === 'evaluation-missing')
        yield { says: 'nothingHeldBack', range, evidence: [{ text, range }] };
    }
  },
});
