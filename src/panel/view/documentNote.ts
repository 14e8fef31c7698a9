import type { AnswerField, Answers, Assessment, Gate, Reason } from '../../core/decision';
import type { DocumentReading, Place } from '../protocol';
import { element } from './element';
import { placeLink } from './placeLink';
import type { Actions } from './shown';
import { approachNames } from './words';

interface Compared extends Pick<Assessment, 'approach' | 'placement' | 'gates' | 'reasons'> {
  readonly reading: DocumentReading | null;
  readonly own: Answers;
}

/** The document's own decision beside the recommendation; a contradiction stands out, with the facts that make it one. */
export function documentNote(compared: Compared, reveal: Actions['reveal']): HTMLElement | null {
  const decides = compared.reading?.decides ?? null;
  if (decides === null) return null;
  const { approach } = compared;
  const decided = element('strong', {}, approachNames[decides.approach]);
  if (decides.approach === approach)
    return element(
      'div',
      { class: 'document' },
      element(
        'p',
        {},
        'The document decides ',
        decided,
        ', as its facts call for: ',
        placeLink(decides.place, reveal),
      ),
    );
  const facts = groundsIn(compared).slice(0, mostGrounds);
  return element(
    'div',
    { class: 'document contradiction' },
    element('p', {}, 'The document decides ', decided, ': ', placeLink(decides.place, reveal)),
    element(
      'p',
      {},
      'Its own facts call for ',
      element('strong', {}, approachNames[approach]),
      facts.length > 0 ? ':' : '.',
    ),
    facts.length === 0
      ? null
      : element(
          'ul',
          { class: 'list' },
          ...facts.map(({ text, place }) => element('li', {}, text, ' ', placeLink(place, reveal))),
        ),
  );
}

/** More would hide the first. */
const mostGrounds = 4;

interface Ground {
  readonly text: string;
  readonly place: Place;
}

/** What the document itself says that led here: gates first, then reasons, the strongest first. Each place once. */
function groundsIn({ gates, reasons, placement, reading, own }: Compared): Ground[] {
  const deciding: readonly (Gate | Reason)[] = [
    ...gates.filter(({ rulesOut }) => rulesOut.facts.length + rulesOut.behaviour.length > 0),
    ...reasons.filter(({ pushes }) => pushes.some(({ toward, about }) => placement[about] === toward)),
  ];
  const told = new Set<AnswerField>();
  return deciding.flatMap(({ text, reads }) => {
    const field = reads.find(each => reading?.read[each] !== undefined && own[each] === undefined);
    const place = field === undefined ? undefined : reading?.read[field];
    if (field === undefined || place === undefined || told.has(field)) return [];
    told.add(field);
    return [{ text, place }];
  });
}
