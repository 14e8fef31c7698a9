import { defineRule } from './rule';

/** A comment that switches a rule off where the rule found nothing: it hides the next real finding. Raised by `suppress`. */
export const needlessSuppression = defineRule({
  id: 'needless-suppression',
  summary: 'Remove a suppression that suppresses nothing.',
  severity: 'information',
  messages: {
    nothingToSuppress: 'This comment suppresses nothing. Remove it, so that it cannot hide a later finding.',
  },
});

/** A reader of the file should learn why a warning was set aside. Raised by `suppress`. */
export const unexplainedSuppression = defineRule({
  id: 'unexplained-suppression',
  summary: 'Give a reason for every suppression.',
  severity: 'information',
  messages: { noReason: 'This suppression gives no reason. Add one after “--”.' },
});
