import { extending, unsafe } from '../fixes/fix';
import { phrase } from '../text/say';
import { defineRule } from './rule';

/** Search, re-ranking and a large model one after the other take seconds, not the time between two words. */
export const latencyMismatch = defineRule({
  id: 'latency-mismatch',
  summary: 'Prepare answers ahead where the budget is real-time.',
  severity: 'warning',
  messages: {
    pathTooLong:
      'Each request runs through this whole path, but the budget is below {limit} ms. Cache or prepare answers ahead, retrieve from one small index, or use a small model.',
  },

  *inDesignDoc({ answerPaths, requirements }, { thresholds: { realTimeMs } }) {
    const budgets = requirements.filter(({ milliseconds }) => milliseconds !== null);
    const tight = budgets.find(({ milliseconds }) => (milliseconds ?? 0) < realTimeMs);
    if (tight === undefined && budgets.length > 0) return;
    for (const { text, range } of answerPaths) {
      yield {
        says: 'pathTooLong',
        with: { limit: realTimeMs },
        range,
        evidence: [
          { text, range },
          ...(tight === undefined ? [] : [{ text: tight.text, range: tight.range }]),
        ],
        related: tight === undefined ? [] : [{ range: tight.range, note: phrase('The budget.') }],
      };
    }
  },

  fixesInDesignDoc: (_, document) =>
    unsafe(
      'Answer usual questions from a cache',
      extending(
        document,
        document.facts.answerPaths.map(({ range }) => range),
        ', unless the answer is cached already',
      ),
    ),
});
