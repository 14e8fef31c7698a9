import {
  type AnswerField,
  type Answers,
  type Assessment,
  type Question,
  type QuestionGroup,
  questions,
} from '../../core/decision';
import { createControl } from './control';
import { element } from './element';
import type { Actions } from './view';

const groups: readonly (readonly [QuestionGroup, string])[] = [
  ['knowledge', 'Knowledge'],
  ['behavior', 'Behavior'],
  ['constraints', 'Constraints'],
];

/** The element that holds a question, for links to it. */
export const questionId = (field: AnswerField): string => `question-${field}`;

interface QuestionView {
  readonly root: HTMLElement;
  readonly show: (answers: Answers, assessment: Assessment) => void;
}

/** All questions, in their groups. The one that decides most is marked. */
export function createQuestions(answer: Actions['answer']): QuestionView {
  const views = questions.map(question => ({ question, view: createQuestion(question, answer) }));
  const sections = groups.flatMap(([group, title]) => [
    element('h2', {}, title),
    ...views.filter(({ question }) => question.group === group).map(({ view }) => view.root),
  ]);
  return {
    root: element('section', { class: 'questions', 'aria-label': 'Questions' }, ...sections),
    show: (answers, assessment) => {
      for (const { view } of views) view.show(answers, assessment);
    },
  };
}

function createQuestion(question: Question, answer: Actions['answer']): QuestionView {
  const helpId = `help-${question.id}`;
  const control = createControl(question, value => answer(question.id, value));
  const mark = element('span', { class: 'note', hidden: true }, ' decides most now');
  const root = element(
    'fieldset',
    { class: 'question', id: questionId(question.id), 'aria-describedby': helpId },
    element('legend', {}, question.text, mark),
    element('p', { class: 'help', id: helpId }, question.help),
    control.root,
  );
  return {
    root,
    show: (answers, { openQuestions }) => {
      const isNext = openQuestions[0]?.question === question.id;
      root.classList.toggle('decisive', isNext);
      mark.hidden = !isNext;
      control.show(answers[question.id] ?? null);
    },
  };
}
