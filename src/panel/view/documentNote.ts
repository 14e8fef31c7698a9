import {
  type AnswerField,
  type Answers,
  type Assessment,
  type Gate,
  type Reason,
  say,
} from '../../core/decision';
import type { DocumentReading, Place } from '../protocol';
import { element } from './element';
import { placeLink } from './placeLink';
import { sentence } from './sentence';
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
  const names = {
    document: element('strong', {}, say(approachNames[decides.approach])),
    facts: element('strong', {}, say(approachNames[approach])),
  };
  if (decides.approach === approach)
    return element(
      'div',
      { class: 'document' },
      element(
        'p',
        {},
        ...sentence('The document decides {document}, as its facts call for:', names),
        ' ',
        placeLink(decides.place, reveal),
      ),
    );
  const facts = groundsIn(compared).slice(0, mostGrounds);
  return element(
    'div',
    { class: 'document contradiction' },
    element(
      'p',
      {},
      ...sentence('The document decides {document}:', names),
      ' ',
      placeLink(decides.place, reveal),
    ),
    element(
      'p',
      {},
      ...(facts.length > 0
        ? sentence('Its own facts call for {facts}:', names)
        : sentence('Its own facts call for {facts}.', names)),
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
