import { approachNames, assess, fromDescription } from '../decision';
import type { DesignDoc } from '../facts/designDoc';
import { isCertain } from '../rules/decided';
import type { Sentence } from './explanation';

/**
 * What a design document decides, what the facts it states call for, and how much it leaves open: three parts of a line.
 * Null for a document that decides nothing about training.
 *
 * @param text the document
 */
export function decisionInBrief({ claims }: DesignDoc, text: string): readonly Sentence[] | null {
  const chosen = claims.filter(({ stance }) => stance === 'chosen');
  if (chosen.length === 0) return null;
  const certain = chosen.find(isCertain);
  const { answers } = fromDescription(text);
  const { approach, confidence, openQuestions } = assess(answers);
  const open = openQuestions.length;
  return [
    certain?.subject
      ? part('Puts “{subject}” into weights', { subject: certain.subject.text.replace(/\s+/g, ' ') })
      : part('Decides to train a model'),
    Object.keys(answers).length === 0
      ? part('states no facts that would decide it')
      : confidence === 'open'
        ? part('its facts lean toward {approach}', { approach: approachNames[approach] })
        : part('its facts call for {approach}', { approach: approachNames[approach] }),
    open === 1 ? part('1 open question') : part('{open} open questions', { open }),
  ];
}

const part = (template: string, values: Sentence['arguments'] = {}): Sentence => ({
  template,
  arguments: values,
});
