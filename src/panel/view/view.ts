import { createCosts } from './cost/costs';
import { element } from './element';
import { createOutcome } from './outcome';
import { pathList } from './path';
import { createQuestions } from './questions';
import { riskRegister } from './riskRegister';
import { section } from './section';
import type { Actions, Shown } from './shown';

export interface View {
  readonly show: (shown: Shown) => void;
}

/** Builds the page once; `show` then brings it up to the answers. */
export function createView(root: HTMLElement, actions: Actions): View {
  const title = element('h1');
  const questions = createQuestions(actions);
  const outcome = createOutcome(actions);
  const details = element('section', { class: 'details', 'aria-label': 'Path and risks' });
  const costs = createCosts(actions);
  root.replaceChildren(
    element(
      'header',
      { class: 'bar' },
      title,
      action('Clear Answers', actions.clear),
      action('Copy as Markdown', () => actions.output('copy-record')),
      action('Copy Answers', () => actions.output('copy-answers')),
      action('Export', () => actions.output('export')),
      primary('Insert Decision Record', () => actions.output('insert-record')),
    ),
    element(
      'div',
      { class: 'columns' },
      questions.root,
      element('div', { class: 'conclusion' }, outcome.root, details, costs.root),
    ),
  );
  return {
    show: shown => {
      title.textContent = shown.reading?.name ?? 'Should this go into the weights or into retrieval?';
      questions.show(shown);
      outcome.show(shown);
      details.replaceChildren(
        ...section('The path', pathList(shown.assessment)),
        ...section('Risks', riskRegister(shown.assessment)),
      );
      costs.show(shown);
    },
  };
}

function action(label: string, run: () => void): HTMLButtonElement {
  const button = element('button', { class: 'action', type: 'button' }, label);
  button.addEventListener('click', run);
  return button;
}

function primary(label: string, run: () => void): HTMLButtonElement {
  const button = action(label, run);
  button.classList.add('primary');
  return button;
}
