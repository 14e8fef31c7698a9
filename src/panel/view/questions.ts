import { type AnswerField, type Question, type QuestionGroup, questions, say } from '../../core/decision';
import type { ReadPlace } from '../protocol';
import { createControl } from './control';
import { element } from './element';
import { linkButton } from './linkButton';
import { createPart } from './part';
import { placeLink } from './placeLink';
import { questionId } from './questionId';
import type { Actions, Shown } from './shown';

const groups = (): readonly (readonly [QuestionGroup, string])[] => [
  ['knowledge', say('Knowledge')],
  ['behavior', say('Behavior')],
  ['constraints', say('Constraints')],
];

interface QuestionView {
  readonly root: HTMLElement;
  readonly show: (shown: Shown) => void;
}

/** All questions, in their groups. The one that decides most is marked. */
export function createQuestions(actions: Actions): QuestionView {
  const views = questions.map(question => ({ question, view: createQuestion(question, actions) }));
  const sections = groups().flatMap(([group, title]) => [
    element('h2', {}, title),
    ...views.filter(({ question }) => question.group === group).map(({ view }) => view.root),
  ]);
  return {
    root: element('section', { class: 'questions', 'aria-label': say('Questions') }, ...sections),
    show: shown => {
      for (const { view } of views) view.show(shown);
    },
  };
}

function createQuestion(question: Question, actions: Actions): QuestionView {
  const { id, text, help } = question;
  const helpId = `help-${id}`;
  const control = createControl(question, value => actions.answer(id, value));
  const mark = element('span', { class: 'next', hidden: true }, say('decides most now'));
  const origin = createPart(
    (shown: Origin) => originOf(shown, actions, id),
    element('p', { class: 'note origin' }),
  );
  const root = element(
    'fieldset',
    { class: 'question', id: questionId(id), 'aria-describedby': helpId },
    element('legend', {}, say(text), mark),
    element('p', { class: 'help', id: helpId }, say(help)),
    control.root,
    origin.root,
  );
  return {
    root,
    show: shown => {
      const isNext = shown.assessment.openQuestions[0]?.question === id;
      root.classList.toggle('decisive', isNext);
      mark.hidden = !isNext;
      control.show(shown.answers[id] ?? null);
      const place = shown.reading?.read[id] ?? null;
      origin.show({ place, isOwn: shown.own[id] !== undefined });
    },
  };
}

interface Origin {
  readonly place: ReadPlace | null;
  readonly isOwn: boolean;
}

/** Whose answer it is: the document's with its words and what they were read as, or the user's own over them. */
function originOf({ place, isOwn }: Origin, actions: Actions, field: AnswerField): (Node | string)[] {
  if (place === null) return [];
  const words = placeLink(place, actions.reveal);
  const readAs = place.readAs === null ? '' : say(', read as {value}', { value: place.readAs });
  if (!isOwn) return [words, readAs];
  const follow = linkButton(say('use the document’s'), () => actions.followDocument(field));
  return [say('Your own answer. The document says:'), ' ', words, `${readAs} · `, follow];
}
