import {
  type Approach,
  type Assessment,
  approachOf,
  behaviourPlacements,
  factsPlacements,
  type Placement,
  say,
} from '../../core/decision';
import { element } from './element';
import { behaviorNames, factsNames, placementNames } from './words';

interface Marked extends Pick<Assessment, 'placement' | 'acceptable'> {
  readonly before: Placement | null;
  /** What the document decides. */
  readonly decided: Approach | null;
}

/** Facts across, behavior down: where the answers point, what one more answer could make of it, what the document says. */
export function placementMap({ placement, acceptable, before, decided }: Marked): HTMLElement[] {
  const marks: Marks = {
    current: placement,
    open: acceptable.map(approach => nearest(approach, placement)),
    before: before !== null && !isSame(before, placement) ? before : null,
    decided: decided === null ? null : nearest(decided, placement),
  };
  const rows = behaviourPlacements.map(behaviour =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'row' }, say(behaviorNames[behaviour])),
      ...factsPlacements.map(facts => cell({ facts, behaviour }, marks)),
    ),
  );
  const heads = factsPlacements.map(facts => element('th', { scope: 'col' }, say(factsNames[facts])));
  return [
    element(
      'table',
      { class: 'map' },
      element('caption', { class: 'unseen' }, say('Where facts and behavior live')),
      element('thead', {}, element('tr', {}, element('td', { class: 'corner' }), ...heads)),
      element('tbody', {}, ...rows),
    ),
    element('p', { class: 'note legend', 'aria-hidden': 'true' }, ...legendOf(marks)),
  ];
}

interface Marks {
  readonly current: Placement;
  readonly open: readonly Placement[];
  readonly before: Placement | null;
  readonly decided: Placement | null;
}

/** Only what is on the map. */
const legendOf = ({ open, before, decided }: Marks): string[] => [
  say('Filled: where the answers point.'),
  ...(open.length > 0 ? [` ${say('Hatched: still open.')}`] : []),
  ...(before === null ? [] : [` ${say('Ring: where it was before the last answer.')}`]),
  ...(decided === null ? [] : [` ${say('Dashed: what the document decides.')}`]),
];

function cell(place: Placement, { current, open, before, decided }: Marks): HTMLElement {
  const is = (other: Placement | null) => other !== null && isSame(place, other);
  const isOpen = open.some(each => isSame(each, place));
  const notes = [
    is(current) ? note('point', say('recommended')) : isOpen ? note('point', say('still open')) : null,
    is(before) ? note('before', say('before')) : null,
    is(decided) ? note('decided', say('document decides')) : null,
  ];
  return element(
    'td',
    { class: `place ${is(current) ? 'current' : isOpen ? 'open' : ''}` },
    element(
      'span',
      { class: 'cell' },
      element('span', {}, say(placementNames[place.behaviour][place.facts])),
      ...notes,
    ),
  );
}

const note = (kind: string, words: string): HTMLElement => element('small', { class: `mark ${kind}` }, words);

const isSame = (one: Placement, other: Placement): boolean =>
  one.facts === other.facts && one.behaviour === other.behaviour;

const everyPlacement: readonly Placement[] = behaviourPlacements.flatMap(behaviour =>
  factsPlacements.map(facts => ({ facts, behaviour })),
);

/** An approach has several cells; the one that shares most with the current placement stands for it. */
function nearest(approach: Approach, current: Placement): Placement {
  const shared = (place: Placement) =>
    Number(place.facts === current.facts) + Number(place.behaviour === current.behaviour);
  const cells = everyPlacement.filter(place => approachOf(place) === approach);
  return cells.reduce((best, place) => (shared(place) > shared(best) ? place : best), cells[0] ?? current);
}
