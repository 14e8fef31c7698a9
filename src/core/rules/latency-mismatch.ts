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

  *inDesignDoc(document, { thresholds: { realTimeMs } }) {
    const [path] = document.answerPaths;
    if (path === undefined) return;
    const tight = document.requirements.find(
      ({ about, milliseconds }) => about === 'latency' && milliseconds !== null && milliseconds < realTimeMs,
    );
    if (tight === undefined) return;
    yield {
      says: 'pathTooLong',
      with: { limit: realTimeMs },
      range: path.range,
      evidence: [
        { text: path.text, range: path.range },
        { text: tight.text, range: tight.range },
      ],
      related: [{ range: tight.range, note: phrase('The budget.') }],
    };
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
