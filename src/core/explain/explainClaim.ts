import type { Claim, Stance } from '../facts/claim';
import type { DesignDoc } from '../facts/designDoc';
import { changes, phraseFor } from '../knowledge/volatility';
import { isCertain } from '../rules/decided';
import { type Phrase, phrase } from '../text/say';
import type { Explanation } from './explanation';

export const claimTitles: Readonly<Record<Stance, string>> = {
  chosen: 'Training a model: decided',
  considered: 'Training a model: only considered',
  rejected: 'Training a model: rejected',
  past: 'Training a model: over and done',
  hypothetical: 'Training a model: supposed',
  quoted: 'Training a model: somebody else’s words',
  background: 'Training a model: said in general',
};

/** How the statement about training at an offset was read, and by which words; null where none stands there. */
export function explainClaim({ claims }: DesignDoc, offset: number): Explanation | null {
  const claim = claims.find(({ range }) => range.start <= offset && offset <= range.end);
  if (claim === undefined) return null;
  const { stance, range, evidence } = claim;
  const words = [...new Set(evidence.map(({ text }) => text.replace(/\s+/g, ' ')))];
  return {
    range,
    title: claimTitles[stance],
    sentences: [
      subjectOf(claim),
      phrase('Read from the words: “{words}”.', { words: words.join('”, “') }),
      ...sureness(claim),
    ],
  };
}

function subjectOf({ subject }: Claim): Phrase {
  if (subject === null) return phrase('What it is to learn is not named.');
  const named = { subject: subject.text.replace(/\s+/g, ' ') };
  if (subject.nature === 'behaviour')
    return phrase('It is to learn “{subject}”: behavior, which may live in weights.', named);
  const { volatility } = subject;
  return volatility === null || !changes(volatility)
    ? phrase('It is to learn “{subject}”.', named)
    : phrase('It is to learn “{subject}”: knowledge that {cadence}.', {
        ...named,
        cadence: phraseFor(volatility),
      });
}

/** Only a decision about knowledge is weighed, and one that says so in so many words is not. */
function sureness(claim: Claim): Phrase[] {
  if (claim.stance !== 'chosen' || claim.subject?.nature !== 'knowledge' || claim.likelihood === 1) return [];
  const percent = Math.round(claim.likelihood * 100);
  return [
    isCertain(claim)
      ? phrase('That the project commits to it is {percent} % likely.', { percent })
      : phrase('That the project commits to it is {percent} % likely: too unsure to report.', { percent }),
  ];
}
