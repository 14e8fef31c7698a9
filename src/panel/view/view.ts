import { type Assessment, say } from '../../core/decision';
import { createCosts } from './cost/costs';
import { element } from './element';
import { createNotice } from './notice';
import { createOutcome } from './outcome';
import { createPart } from './part';
import { pathList } from './path';
import { createQuestions } from './questions';
import { riskRegister } from './riskRegister';
import { section } from './section';
import type { Actions, Shown } from './shown';
import { whenIdle } from './whenIdle';

export interface View {
  readonly show: (shown: Shown) => void;
  /** Says that nobody in the editor listens any more, or no longer says so. */
  readonly showCutOff: (isCutOff: boolean) => void;
}

/** Builds the page once; `show` then brings it up to the answers. */
export function createView(root: HTMLElement, actions: Actions): View {
  const title = createPart(titleOf, element('h1'));
  const questions = createQuestions(actions);
  const spoken = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  const speak = (words: string) => {
    spoken.textContent = words;
  };
  const outcome = createOutcome(actions, speak);
  const notice = createNotice(actions, speak);
  const path = createPart((shown: Pick<Assessment, 'steps'>) => section(say('The path'), pathList(shown)));
  const risks = createPart((shown: Parameters<typeof riskRegister>[0]) =>
    section(say('Risks'), riskRegister(shown, actions.reveal)),
  );
  const details = element(
    'section',
    { class: 'details', 'aria-label': say('Path and risks') },
    path.root,
    risks.root,
  );
  const costs = createCosts(actions);
  const showBelow = whenIdle((shown: Shown) => {
    path.show({ steps: shown.assessment.steps });
    risks.show({ risks: shown.assessment.risks, planned: shown.reading?.planned ?? {} });
    costs.show(shown);
  });
  root.replaceChildren(
    spoken,
    element(
      'header',
      { class: 'bar' },
      title.root,
      action(say('Clear Answers'), actions.clear),
      action(say('Copy as Markdown'), () => actions.output('copy-record')),
      action(say('Copy Answers'), () => actions.output('copy-answers')),
      action(say('Export'), () => actions.output('export')),
      primary(say('Insert Decision Record'), () => actions.output('insert-record')),
    ),
    notice.root,
    element(
      'div',
      { class: 'columns' },
      questions.root,
      element('div', { class: 'conclusion' }, outcome.root, details, costs.root),
    ),
  );
  return {
    show: shown => {
      title.show({ name: shown.reading?.name ?? null });
      questions.show(shown);
      outcome.show(shown);
      showBelow(shown);
    },
    showCutOff: notice.show,
  };
}

const titleOf = ({ name }: { readonly name: string | null }): string[] => [
  name ?? say('Should this go into the weights or into retrieval?'),
];

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
