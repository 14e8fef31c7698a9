import type { Practice, UnvouchedText } from '../facts/designDoc';
import { defineRule } from './rule';

/** A model repeats what its training text says, mistakes included. */
export const unreviewedTrainingData = defineRule({
  id: 'unreviewed-training-data',
  summary: 'Let somebody review the training text.',
  severity: 'warning',
  messages: {
    nobodyReviews:
      'Text that nobody vouches for becomes training data here, and no review is described. Let somebody who knows the subject check the examples, or a sample of them with a gate.',
  },

  *inDesignDoc({ unvouchedTexts, evidence }) {
    const unread = unvouchedTexts.find(each => evidence.some(other => isMissingReviewBeside(other, each)));
    const isReviewed = evidence.some(({ about }) => about === 'review-planned');
    const found = unread ?? (isReviewed ? undefined : unvouchedTexts[0]);
    if (found === undefined) return;
    yield { says: 'nobodyReviews', range: found.range, evidence: [{ text: found.text, range: found.range }] };
  },
});

/** How far from the text the statement may stand that nobody reads it, in UTF-16 units. */
const beside = 240;

const isMissingReviewBeside = ({ about, range }: Practice, text: UnvouchedText): boolean =>
  about === 'review-missing' &&
  range.start <= text.range.end + beside &&
  range.end >= text.range.start - beside;
