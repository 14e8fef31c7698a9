import { type AnswerField, type Question, type QuestionGroup, questions } from '../../core/decision';
import { createControl } from './control';
import { element } from './element';
import { linkButton } from './linkButton';
import { placeLink } from './placeLink';
import { questionId } from './questionId';
import type { Actions, Shown } from './shown';

const groups: readonly (readonly [QuestionGroup, string])[] = [
  ['knowledge', 'Knowledge'],
  ['behavior', 'Behavior'],
  ['constraints', 'Constraints'],
];

interface QuestionView {
  readonly root: HTMLElement;
  readonly show: (shown: Shown) => void;
}

/** All questions, in their groups. The one that decides most is marked. */
export function createQuestions(actions: Actions): QuestionView {
  const views = questions.map(question => ({ question, view: createQuestion(question, actions) }));
  const sections = groups.flatMap(([group, title]) => [
    element('h2', {}, title),
    ...views.filter(({ question }) => question.group === group).map(({ view }) => view.root),
  ]);
  return {
    root: element('section', { class: 'questions', 'aria-label': 'Questions' }, ...sections),
    show: shown => {
      for (const { view } of views) view.show(shown);
    },
  };
}

function createQuestion(question: Question, actions: Actions): QuestionView {
  const { id, text, help } = question;
  const helpId = `help-${id}`;
  const control = createControl(question, value => actions.answer(id, value));
  const mark = element('span', { class: 'note', hidden: true }, ' decides most now');
  const origin = element('p', { class: 'note' });
  const root = element(
    'fieldset',
    { class: 'question', id: questionId(id), 'aria-describedby': helpId },
    element('legend', {}, text, mark),
    element('p', { class: 'help', id: helpId }, help),
    control.root,
    origin,
  );
  return {
    root,
    show: shown => {
      const isNext = shown.assessment.openQuestions[0]?.question === id;
      root.classList.toggle('decisive', isNext);
      mark.hidden = !isNext;
      control.show(shown.answers[id] ?? null);
      origin.replaceChildren(...originOf(id, shown, actions));
    },
  };
}

/** Whose answer it is: the document's with its words, or the user's own over them. */
function originOf(field: AnswerField, { own, reading }: Shown, actions: Actions): (HTMLElement | string)[] {
  const place = reading?.read[field];
  if (place === undefined) return [];
  const words = placeLink(place, actions.reveal);
  if (own[field] === undefined) return [words];
  const follow = linkButton('use the document’s', () => actions.followDocument(field));
  return ['Your own answer. The document says: ', words, ' · ', follow];
}
