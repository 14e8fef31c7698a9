import type { Practice, UnvouchedText } from '../facts/designDoc';
import { addParagraph } from '../fixes/addParagraph';
import { replacing, unsafe } from '../fixes/fix';
import { phrase } from '../text/say';
import { placeOf, reaches, rowsOf } from './rowShares';
import { defineRule } from './rule';

/** A model repeats what its training text says, mistakes included. */
export const unreviewedTrainingData = defineRule({
  id: 'unreviewed-training-data',
  summary: 'Let somebody review the training text.',
  severity: 'warning',
  messages: {
    nobodyReviews:
      'Text that nobody vouches for becomes training data here, and no review is described. Let somebody who knows the subject check the examples, or a sample of them with a gate.',
    namedUnchecked:
      'This job trains on data that are said to be “{words}”. Let somebody who knows the subject check the examples, or a sample of them with a gate.',
    leftovers:
      'The answers of {rows} hold leftovers that a reviewer would have taken out, such as “{words}”. Have a person read every example before you train on it.',
  },

  *inDesignDoc({ unvouchedTexts, evidence }) {
    const isReviewed = evidence.some(({ about }) => about === 'review-planned');
    for (const each of unvouchedTexts) {
      if (isReviewed && !evidence.some(other => isMissingReviewBeside(other, each))) continue;
      const { text, range } = each;
      yield { says: 'nobodyReviews', range, evidence: [{ text, range }] };
    }
  },

  *fixesInDesignDoc({ range }, document) {
    const { unvouchedTexts, evidence } = document.facts;
    const missing = evidence.filter(other => unvouchedTexts.some(each => isMissingReviewBeside(other, each)));
    if (missing.length === 0)
      yield* unsafe('Add a review of the training data', [addParagraph(document.outline, range, review)]);
    else
      yield* unsafe(
        'Plan a review of the training data',
        replacing(
          document,
          missing.map(each => each.range),
          plan,
        ),
      );
  },

  *inTrainingConfig({ datasets }) {
    for (const { unchecked, range } of datasets) {
      if (unchecked === null) continue;
      yield { says: 'namedUnchecked', with: { words: unchecked.text }, range, evidence: [unchecked] };
      return;
    }
  },

  *inTrainingData(data) {
    const { unreviewed } = data;
    if (!reaches(unreviewed, data, leastShare)) return;
    yield {
      says: 'leftovers',
      with: { rows: rowsOf(unreviewed, data), words: unreviewed.examples[0]?.text ?? phrase('markup') },
      range: placeOf(unreviewed, data),
      evidence: unreviewed.examples,
    };
  },
});

const plan =
  'Somebody who knows the subject reviews the examples before training and takes out what is wrong';

const review = {
  below: /\b(?:data review|review|training data|data preparation|data quality|data set|dataset|data)\b/i,
  heading: 'Data review',
  text: `${plan}. A sample of them is checked a second time.`,
};

/** How far from the text the statement may stand that nobody reads it, in UTF-16 units. */
const beside = 240;

const isMissingReviewBeside = ({ about, range }: Practice, text: UnvouchedText): boolean =>
  about === 'review-missing' &&
  range.start <= text.range.end + beside &&
  range.end >= text.range.start - beside;

/** One such row in a hundred: below that a reviewer may have missed it. This project's own figure. */
const leastShare = 0.01;
