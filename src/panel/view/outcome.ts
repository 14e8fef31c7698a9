import { type Assessment, recommendationOf } from '../../core/decision';
import { documentNote } from './documentNote';
import { element } from './element';
import { placementMap } from './placementMap';
import { reasonList } from './reasonList';
import { section } from './section';
import type { Actions, Shown } from './shown';
import { flipList, openList } from './whatNext';
import { approachNames, confidenceNames } from './words';

interface OutcomeView {
  readonly root: HTMLElement;
  readonly show: (shown: Shown) => void;
}

/** The recommendation and its grounds. What changed is also said aloud, in one polite sentence. */
export function createOutcome(actions: Actions): OutcomeView {
  const spoken = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  const view = element('div');
  return {
    root: element('section', { class: 'outcome', 'aria-label': 'Recommendation' }, spoken, view),
    show: shown => {
      const sentence = spokenSentence(shown.assessment);
      if (spoken.textContent !== sentence) spoken.textContent = sentence;
      view.replaceChildren(...parts(shown, actions));
    },
  };
}

const spokenSentence = (assessment: Assessment): string =>
  `Recommendation: ${approachNames[assessment.approach]}, ${confidenceNames[assessment.confidence]}. ${recommendationOf(assessment)}`;

function parts(shown: Shown, actions: Actions): HTMLElement[] {
  const { assessment, reading, before } = shown;
  const note = documentNote(shown, actions.reveal);
  return [
    element(
      'h2',
      { class: 'approach' },
      approachNames[assessment.approach],
      element('span', { class: 'badge' }, confidenceNames[assessment.confidence]),
    ),
    element('p', { class: 'summary' }, recommendationOf(assessment)),
    ...(note === null ? [] : [note]),
    placementMap(assessment, before, reading?.decides?.approach ?? null),
    ...section('Why', reasonList(assessment)),
    ...section('What would change it', flipList(assessment, actions.answer)),
    ...section('Still to answer, most decisive first', openList(assessment)),
  ];
}
