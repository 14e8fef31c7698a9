import { unsafe } from '../fixes/fix';
import { refreshIndex } from '../fixes/refreshIndex';
import { phraseFor } from '../knowledge/volatility';
import { phrase } from '../text/say';
import { defineRule } from './rule';

/** Between two trainings the model states yesterday's facts with today's confidence. */
export const staleRetrainingPlan = defineRule({
  id: 'stale-retraining-plan',
  summary: 'Refresh an index, not the weights, when knowledge changes.',
  severity: 'warning',
  messages: {
    trainsToStayCurrent:
      'This plan trains again to keep knowledge current. Between two runs the model answers from the old state: put the changing knowledge into an index that is refreshed when its source changes.',
    trainsAgainOnFacts:
      'This job runs again and again (“{schedule}”) on “{subject}”, knowledge that {cadence}. Between two runs the model is out of date; retrieve it at request time instead.',
    trainsToStayFresh:
      'This job runs again and again (“{schedule}”) to stay up to date. Between two runs the model is out of date; retrieve what changes at request time instead.',
  },

  *inDesignDoc({ retrainings }) {
    for (const { text, range } of retrainings) {
      yield { says: 'trainsToStayCurrent', range, evidence: [{ text, range }] };
    }
  },

  fixesInDesignDoc: ({ range }, document) =>
    unsafe('Refresh an index instead', [refreshIndex(document, range)]),

  *inTrainingConfig({ schedule, datasets }) {
    if (schedule === null) return;
    const { value, range, keepsFresh } = schedule;
    const about = datasets.find(({ subject }) => subject !== null)?.subject ?? schedule.subject;
    if (about) {
      yield {
        says: 'trainsAgainOnFacts',
        with: { schedule: value, subject: about.text, cadence: phraseFor(about.entry.volatility) },
        range,
        evidence: [{ text: about.text, range: about.range }],
        related: [{ range: about.range, note: phrase('Here the knowledge is named.') }],
      };
    } else if (keepsFresh) {
      yield { says: 'trainsToStayFresh', with: { schedule: value }, range, evidence: [keepsFresh] };
    }
  },
});
