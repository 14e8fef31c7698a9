import { type AnswerField, type Assessment, type Flip, questionFor, say } from '../../core/decision';
import { element } from './element';
import { linkButton } from './linkButton';
import { questionId } from './questionId';
import type { Actions } from './shown';
import { approachNames } from './words';

/** Each single answer that would change the approach, with a button that tries it. */
export function flipList(
  { flips }: Pick<Assessment, 'flips'>,
  answer: Actions['answer'],
): HTMLElement | null {
  return flips.length === 0
    ? null
    : element('ul', { class: 'list' }, ...flips.map(flip => flipItem(flip, answer)));
}

function flipItem(
  { question, label, approach, answer: value }: Flip,
  answer: Actions['answer'],
): HTMLElement {
  const asked = textOf(question);
  const attempt = linkButton(say('try'), () => answer(question, value), `${say('Try:')} ${asked} ${label}`);
  return element(
    'li',
    {},
    `${asked} ${label} → `,
    element('strong', {}, say(approachNames[approach])),
    ' ',
    attempt,
  );
}

/** Unanswered questions that can still change the approach; each leads to its place. */
export const openList = ({ openQuestions }: Pick<Assessment, 'openQuestions'>): HTMLElement | null =>
  openQuestions.length === 0
    ? null
    : element(
        'ol',
        { class: 'list' },
        ...openQuestions.map(({ question }) => element('li', {}, link(question))),
      );

const link = (question: AnswerField): HTMLElement =>
  element('a', { href: `#${questionId(question)}` }, textOf(question));

const textOf = (question: AnswerField): string => say(questionFor(question)?.text ?? question);
