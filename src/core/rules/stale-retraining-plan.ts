import { defineRule } from './rule';

/** Training again and again is the slowest and dearest way to keep facts fresh, and it is out of date between two runs. */
export const staleRetrainingPlan = defineRule({
  id: 'stale-retraining-plan',
  summary: 'Refresh an index, not the weights, when knowledge changes.',
  severity: 'warning',
  messages: {
    trainsToStayCurrent:
      'This plan trains again to keep knowledge current. Between two runs the model answers from the old state: put the changing knowledge into an index that is refreshed when its source changes.',
  },

  *inDesignDoc({ retrainings }) {
    for (const { text, range } of retrainings) {
      yield { says: 'trainsToStayCurrent', range, evidence: [{ text, range }] };
    }
  },
});
