import type { Claim, Stance } from '../facts/claim';
import type { DesignDoc } from '../facts/designDoc';
import { changes, phraseFor } from '../knowledge/volatility';
import { isCertain } from '../rules/decided';
import type { Explanation, Sentence } from './explanation';

const titles: Readonly<Record<Stance, string>> = {
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
    title: titles[stance],
    sentences: [
      subjectOf(claim),
      { template: 'Read from the words: “{words}”.', arguments: { words: words.join('”, “') } },
      ...sureness(claim),
    ],
  };
}

function subjectOf({ subject }: Claim): Sentence {
  if (subject === null) return { template: 'What it is to learn is not named.', arguments: {} };
  const named = { subject: subject.text.replace(/\s+/g, ' ') };
  if (subject.nature === 'behaviour')
    return { template: 'It is to learn “{subject}”: behavior, which may live in weights.', arguments: named };
  const { volatility } = subject;
  return volatility === null || !changes(volatility)
    ? { template: 'It is to learn “{subject}”.', arguments: named }
    : {
        template: 'It is to learn “{subject}”: knowledge that {cadence}.',
        arguments: { ...named, cadence: phraseFor(volatility) },
      };
}

/** Only a decision about knowledge is weighed, and one that says so in so many words is not. */
function sureness(claim: Claim): Sentence[] {
  if (claim.stance !== 'chosen' || claim.subject?.nature !== 'knowledge' || claim.likelihood === 1) return [];
  const percent = Math.round(claim.likelihood * 100);
  return [
    isCertain(claim)
      ? { template: 'That the project commits to it is {percent} % likely.', arguments: { percent } }
      : {
          template: 'That the project commits to it is {percent} % likely: too unsure to report.',
          arguments: { percent },
        },
  ];
}
