import {
  type Approach,
  type Assessment,
  approachOf,
  behaviourPlacements,
  factsPlacements,
  type Placement,
} from '../../core/decision';
import { element } from './element';
import { behaviorNames, factsNames, placementNames } from './words';

/** Facts across, behavior down: where the answers point, what one more answer could make of it, what the document says. */
export function placementMap(
  { placement, acceptable }: Assessment,
  before: Placement | null,
  decided: Approach | null,
): HTMLElement {
  const marks: Marks = {
    current: placement,
    open: acceptable.map(approach => nearest(approach, placement)),
    before,
    decided: decided === null ? null : nearest(decided, placement),
  };
  const rows = behaviourPlacements.map(behaviour =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'row' }, behaviorNames[behaviour]),
      ...factsPlacements.map(facts => cell({ facts, behaviour }, marks)),
    ),
  );
  const heads = factsPlacements.map(facts => element('th', { scope: 'col' }, factsNames[facts]));
  return element(
    'table',
    { class: 'map' },
    element('caption', { class: 'unseen' }, 'Where facts and behavior live'),
    element('thead', {}, element('tr', {}, element('td', { class: 'corner' }), ...heads)),
    element('tbody', {}, ...rows),
  );
}

interface Marks {
  readonly current: Placement;
  readonly open: readonly Placement[];
  readonly before: Placement | null;
  readonly decided: Placement | null;
}

function cell(place: Placement, { current, open, before, decided }: Marks): HTMLElement {
  const isCurrent = isSame(place, current);
  const isOpen = open.some(each => isSame(each, place));
  const notes = [
    isCurrent ? 'recommended' : isOpen ? 'still open' : null,
    before !== null && isSame(place, before) && !isSame(before, current) ? 'before' : null,
    decided !== null && isSame(place, decided) ? 'document decides' : null,
  ].filter(note => note !== null);
  return element(
    'td',
    { class: isCurrent ? 'current' : isOpen ? 'open' : '' },
    placementNames[place.behaviour][place.facts],
    ...notes.map(note => element('small', {}, note)),
  );
}

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
