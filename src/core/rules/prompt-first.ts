import type { Claim } from '../facts/claim';
import { isTrainedFor } from './decided';
import { defineRule } from './rule';

/** A prompt is tried in an afternoon and changed in a minute; most tone and format is within its reach. */
export const promptFirst = defineRule({
  id: 'prompt-first',
  summary: 'Measure a good prompt before tuning for tone or format.',
  severity: 'information',
  messages: {
    noPromptTried:
      'This tunes for “{subject}”, and nothing here shows that a prompt was tried for it. Measure a system prompt with examples or structured output first; tune if it falls short.',
  },

  *inDesignDoc({ claims, evidence }) {
    if (evidence.some(({ about }) => about === 'prompting-tried')) return;
    const claim = claims.find(isForManner);
    if (claim?.subject == null) return;
    yield {
      says: 'noPromptTried',
      with: { subject: claim.subject.text },
      range: claim.range,
      evidence: claim.evidence,
    };
  },
});

const isForManner = (claim: Claim): boolean => isTrainedFor(claim) && claim.subject?.aspect === 'manner';
