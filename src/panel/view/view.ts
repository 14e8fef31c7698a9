import type { AnswerField, Answers, AnswerValue, Assessment } from '../../core/decision';
import { costTable } from './costTable';
import { element } from './element';
import { createOutcome } from './outcome';
import { pathList } from './path';
import { createQuestions } from './questions';
import { riskRegister } from './riskRegister';
import { section } from './section';

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
  const details = element('section', { class: 'details', 'aria-label': 'Path, risks and cost' });
  root.replaceChildren(
    element(
      'header',
      { class: 'bar' },
      element('h1', {}, 'Should this go into the weights or into retrieval?'),
      action('Clear Answers', actions.clear),
      action('Copy Answers', actions.copyAnswers),
    ),
    element(
      'div',
      { class: 'columns' },
      questions.root,
      element('div', { class: 'conclusion' }, outcome.root, details),
    ),
  );
  return {
    show: (answers, assessment) => {
      questions.show(answers, assessment);
      outcome.show(assessment);
      details.replaceChildren(
        ...section('The path', pathList(assessment)),
        ...section('Risks', riskRegister(assessment)),
        ...section('What it costs, and what makes it grow', costTable(assessment)),
      );
    },
  };
}

function action(label: string, run: () => void): HTMLButtonElement {
  const button = element('button', { class: 'action', type: 'button' }, label);
  button.addEventListener('click', run);
  return button;
}
