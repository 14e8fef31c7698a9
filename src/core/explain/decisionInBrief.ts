import { approachNames, assess, fromDescription } from '../decision';
import type { DesignDoc } from '../facts/designDoc';
import { isCertain } from '../rules/decided';
import { type Phrase, phrase } from '../text/say';

/**
 * What a design document decides, what the facts it states call for, and how much it leaves open: three parts of a line.
 * Null for a document that decides nothing about training.
 *
 * @param text the document
 */
export function decisionInBrief({ claims }: DesignDoc, text: string): readonly Phrase[] | null {
  const chosen = claims.filter(({ stance }) => stance === 'chosen');
  if (chosen.length === 0) return null;
  const certain = chosen.find(isCertain);
  const { answers } = fromDescription(text);
  const { approach, confidence, openQuestions } = assess(answers);
  const open = openQuestions.length;
  return [
    certain?.subject
      ? phrase('Puts “{subject}” into weights', { subject: certain.subject.text.replace(/\s+/g, ' ') })
      : phrase('Decides to train a model'),
    Object.keys(answers).length === 0
      ? phrase('states no facts that would decide it')
      : confidence === 'open'
        ? phrase('its facts lean toward {approach}', { approach: phrase(approachNames[approach]) })
        : phrase('its facts call for {approach}', { approach: phrase(approachNames[approach]) }),
    open === 1 ? phrase('1 open question') : phrase('{open} open questions', { open }),
  ];
}
