import { phraseFor } from '../knowledge/volatility';
import { defineRule } from './rule';

/** Between two trainings the model states yesterday's facts with today's confidence. */
export const staleRetrainingPlan = defineRule({
  id: 'stale-retraining-plan',
  summary: 'Refresh an index, not the weights, when knowledge changes.',
  severity: 'warning',
  messages: {
    trainsAgainOnFacts:
      'This job runs again and again (“{schedule}”) on “{subject}”, knowledge that {cadence}. Between two runs the model is out of date; retrieve it at request time instead.',
    trainsToStayFresh:
      'This job runs again and again (“{schedule}”) to stay up to date. Between two runs the model is out of date; retrieve what changes at request time instead.',
  },

  *inTrainingConfig({ schedule, datasets }) {
    if (schedule === null) return;
    const { value, range, keepsFresh } = schedule;
    const about = datasets.find(({ subject }) => subject !== null)?.subject;
    if (about) {
      yield {
        says: 'trainsAgainOnFacts',
        with: { schedule: value, subject: about.text, cadence: phraseFor(about.entry.volatility) },
        range,
        evidence: [{ text: about.text, range: about.range }],
        related: [{ range: about.range, note: 'Here the data are named.' }],
      };
    } else if (keepsFresh) {
      yield { says: 'trainsToStayFresh', with: { schedule: value }, range, evidence: [keepsFresh] };
    }
  },
});
