import { type Assessment, recommendationOf } from '../../core/decision';
import { element } from './element';
import { placementMap } from './placementMap';
import { reasonList } from './reasonList';
import { section } from './section';
import type { Actions } from './view';
import { flipList, openList } from './whatNext';
import { approachNames, confidenceNames } from './words';

interface OutcomeView {
  readonly root: HTMLElement;
  readonly show: (assessment: Assessment) => void;
}

/** The recommendation and its grounds. What changed is also said aloud, in one polite sentence. */
export function createOutcome(answer: Actions['answer']): OutcomeView {
  const spoken = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  const shown = element('div');
  let before: Assessment | null = null;
  return {
    root: element('section', { class: 'outcome', 'aria-label': 'Recommendation' }, spoken, shown),
    show: assessment => {
      const sentence = spokenSentence(assessment);
      if (spoken.textContent !== sentence) spoken.textContent = sentence;
      shown.replaceChildren(...parts(assessment, before, answer));
      before = assessment;
    },
  };
}

const spokenSentence = (assessment: Assessment): string =>
  `Recommendation: ${approachNames[assessment.approach]}, ${confidenceNames[assessment.confidence]}. ${recommendationOf(assessment)}`;

const parts = (
  assessment: Assessment,
  before: Assessment | null,
  answer: Actions['answer'],
): (HTMLElement | string)[] => [
  element(
    'h2',
    { class: 'approach' },
    approachNames[assessment.approach],
    element('span', { class: 'badge' }, confidenceNames[assessment.confidence]),
  ),
  element('p', { class: 'summary' }, recommendationOf(assessment)),
  placementMap(assessment, before?.placement ?? null),
  ...section('Why', reasonList(assessment)),
  ...section('What would change it', flipList(assessment, answer)),
  ...section('Still to answer, most decisive first', openList(assessment)),
];
