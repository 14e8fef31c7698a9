import type { AnswerField, Answers, AnswerValue, Assessment } from '../../core/decision';
import { element } from './element';
import { createOutcome } from './outcome';
import { createQuestions } from './questions';

/** What a person can do in the panel. */
export interface Actions {
  /** `null` takes an answer back: "don't know". */
  readonly answer: (field: AnswerField, value: AnswerValue | null) => void;
  readonly clear: () => void;
  /** As the JSON that `fineline assess` reads. */
  readonly copyAnswers: () => void;
}

export interface View {
  readonly show: (answers: Answers, assessment: Assessment) => void;
}

/** Builds the page once; `show` then brings it up to the answers. */
export function createView(root: HTMLElement, actions: Actions): View {
  const questions = createQuestions(actions.answer);
  const outcome = createOutcome(actions.answer);
  root.replaceChildren(
    element(
      'header',
      { class: 'bar' },
      element('h1', {}, 'Should this go into the weights or into retrieval?'),
      action('Clear Answers', actions.clear),
      action('Copy Answers', actions.copyAnswers),
    ),
    element('div', { class: 'columns' }, questions.root, outcome.root),
  );
  return {
    show: (answers, assessment) => {
      questions.show(answers, assessment);
      outcome.show(assessment);
    },
  };
}

function action(label: string, run: () => void): HTMLButtonElement {
  const button = element('button', { class: 'action', type: 'button' }, label);
  button.addEventListener('click', run);
  return button;
}
