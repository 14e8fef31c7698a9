import { type Assessment, recommendationOf, say } from '../../core/decision';
import { announcement } from './announcement';
import { documentNote } from './documentNote';
import { element } from './element';
import { createPart, type Part } from './part';
import { placementMap } from './placementMap';
import { reasonList } from './reasonList';
import { section } from './section';
import type { Actions, Shown } from './shown';
import { flipList, openList } from './whatNext';
import { approachNames, confidenceNames } from './words';

type Some<Key extends keyof Assessment> = Pick<Assessment, Key>;

/** The recommendation and its grounds, each part on its own. What changed is also said aloud, in one polite sentence. */
export function createOutcome(actions: Actions, speak: (words: string) => void): Part<Shown> {
  const lead = createPart(leadOf);
  const note = createPart((shown: Parameters<typeof documentNote>[0]) => [
    documentNote(shown, actions.reveal),
  ]);
  const map = createPart(placementMap);
  const why = createPart((shown: Some<'gates' | 'reasons'>) => section(say('Why'), reasonList(shown)));
  const flips = createPart((shown: Some<'flips'>) =>
    section(say('What would change it'), flipList(shown, actions.answer)),
  );
  const open = createPart((shown: Some<'openQuestions'>) =>
    section(say('Still to answer, most decisive first'), openList(shown)),
  );
  const parts = [lead, note, map, why, flips, open].map(({ root }) => root);
  let previous: Assessment | null = null;
  return {
    root: element('section', { class: 'outcome', 'aria-label': say('Recommendation') }, ...parts),
    show: ({ assessment, reading, own, before }) => {
      const { approach, placement, acceptable, confidence, gates, reasons } = assessment;
      const change = announcement(previous, assessment);
      if (change !== null) speak(change);
      previous = assessment;
      lead.show({ approach, placement, confidence });
      note.show({ reading, own, approach, placement, gates, reasons });
      map.show({ placement, acceptable, before, decided: reading?.decides?.approach ?? null });
      why.show({ gates, reasons });
      flips.show({ flips: assessment.flips });
      open.show({ openQuestions: assessment.openQuestions });
    },
  };
}

const leadOf = (shown: Some<'approach' | 'placement' | 'confidence'>): HTMLElement[] => [
  element(
    'h2',
    { class: 'approach' },
    say(approachNames[shown.approach]),
    element('span', { class: 'badge' }, say(confidenceNames[shown.confidence])),
  ),
  element('p', { class: 'summary' }, recommendationOf(shown)),
];
