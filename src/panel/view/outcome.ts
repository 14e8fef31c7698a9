import {
  type Assessment,
  type Flip,
  type Gate,
  questionFor,
  type Reason,
  type Step,
} from '../../core/decision';
import { element } from './element';
import { placementMap } from './placementMap';
import type { Actions } from './view';
import { approachNames, confidenceNames } from './words';

interface OutcomeView {
  readonly root: HTMLElement;
  readonly show: (assessment: Assessment) => void;
}

/** The recommendation and its grounds. What changed is also said aloud, in one polite sentence. */
export function createOutcome(answer: Actions['answer']): OutcomeView {
  const spoken = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  const shown = element('div');
  return {
    root: element('section', { class: 'outcome', 'aria-label': 'Recommendation' }, spoken, shown),
    show: assessment => {
      const sentence = spokenSentence(assessment);
      if (spoken.textContent !== sentence) spoken.textContent = sentence;
      shown.replaceChildren(...parts(assessment, answer));
    },
  };
}

const spokenSentence = ({ approach, confidence }: Assessment): string =>
  `Recommendation: ${approachNames[approach]}, ${confidenceNames[confidence]}.`;

const parts = (assessment: Assessment, answer: Actions['answer']): HTMLElement[] => [
  element(
    'p',
    { class: 'approach' },
    approachNames[assessment.approach],
    element('span', { class: 'badge' }, confidenceNames[assessment.confidence]),
  ),
  placementMap(assessment),
  ...section('Why', 'reasons', [...assessment.gates.map(gateItem), ...assessment.reasons.map(reasonItem)]),
  ...section('What would change it', 'flips', assessment.flips.map(flipItem(answer))),
  ...section(
    'Still to answer',
    'flips',
    assessment.openQuestions.map(({ question }) => openItem(question)),
  ),
  ...section('The path', 'steps', assessment.steps.map(stepItem)),
];

const section = (title: string, className: string, items: readonly HTMLElement[]): HTMLElement[] =>
  items.length === 0
    ? []
    : [
        element('h2', {}, title),
        element(className === 'steps' ? 'ol' : 'ul', { class: className }, ...items),
      ];

const gateItem = ({ text, source }: Gate): HTMLElement =>
  element(
    'li',
    { class: 'reason' },
    element('span', {}, element('span', { class: 'gate' }, 'gate'), text),
    element('span', { class: 'note' }, source.title),
  );

function reasonItem({ text, source, pushes, contested }: Reason): HTMLElement {
  const sources = contested === null ? source.title : `${source.title}; contested: ${contested.otherSide}`;
  return element(
    'li',
    { class: 'reason' },
    element('span', {}, text),
    weightBar(pushes),
    element('span', { class: 'note' }, `${pushes.map(pushWords).join(', ')} · ${sources}`),
  );
}

const pushWords = (push: Reason['pushes'][number]): string =>
  push.about === 'facts' ? `facts → ${push.toward}` : `behavior → ${push.toward}`;

/** The length says how hard a reason pushes; eight is as hard as any does. */
function weightBar(pushes: Reason['pushes']): HTMLElement {
  const weight = Math.max(0, ...pushes.map(push => push.weight));
  return element('meter', { class: 'weight', min: 0, max: 8, value: weight, 'aria-label': 'Weight' });
}

const flipItem =
  (answer: Actions['answer']) =>
  ({ question, label, approach, answer: value }: Flip): HTMLElement => {
    const attempt = element('button', { class: 'link', type: 'button' }, 'Try it');
    attempt.addEventListener('click', () => answer(question, value));
    const asked = questionFor(question)?.text ?? question;
    return element(
      'li',
      {},
      `${asked} ${label} → `,
      element('strong', {}, approachNames[approach]),
      ' ',
      attempt,
    );
  };

const openItem = (question: Flip['question']): HTMLElement =>
  element('li', {}, questionFor(question)?.text ?? question);

const stepItem = ({ title, entry, exit }: Step): HTMLElement =>
  element(
    'li',
    {},
    element('strong', {}, title),
    element('p', { class: 'note' }, entry),
    element('p', { class: 'note' }, `Done when: ${exit.measure}: ${exit.threshold}`),
  );
