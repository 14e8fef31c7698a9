import { rewriting } from '../fixes/rewriting';
import { phrase } from '../text/say';
import { defineRule } from './rule';

/** A model shows everybody what it was trained on: weights know no permissions. */
export const accessControlInWeights = defineRule({
  id: 'access-control-in-weights',
  summary: 'Keep knowledge with permissions where permissions are checked.',
  severity: 'warning',
  messages: {
    permissionsLost:
      'This puts “{subject}” into weights, where everybody who asks can get it, but access to it is limited. Retrieve it with the permissions of the person who asks.',
  },

  *inDesignDoc(document) {
    const [claim] = document.certainClaims;
    if (claim?.subject == null) return;
    const duty = document.requirements.find(({ about }) => about === 'access');
    if (duty === undefined) return;
    yield {
      says: 'permissionsLost',
      with: { subject: claim.subject.text },
      range: claim.range,
      evidence: [...claim.evidence, { text: duty.text, range: duty.range }],
      related: [{ range: duty.range, note: phrase('Access is limited.') }],
    };
  },

  fixesInDesignDoc: (_, document) =>
    rewriting(
      'Rewrite as retrieval with the rights of the person who asks',
      document,
      document.facts.certainClaims,
      'retrieval-with-rights',
    ),
});
