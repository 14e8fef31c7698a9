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

/** Facts across, behavior down: where the answers point, and what one more answer could still make of it. */
export function placementMap({ placement, acceptable }: Assessment, before: Placement | null): HTMLElement {
  const open = acceptable.map(approach => nearest(approach, placement));
  const rows = behaviourPlacements.map(behaviour =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', class: 'row' }, behaviorNames[behaviour]),
      ...factsPlacements.map(facts => cell({ facts, behaviour }, placement, open, before)),
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

function cell(
  place: Placement,
  current: Placement,
  open: readonly Placement[],
  before: Placement | null,
): HTMLElement {
  const isOpen = open.some(each => isSame(each, place));
  const notes = [
    isSame(place, current) ? 'recommended' : isOpen ? 'still open' : null,
    before !== null && isSame(place, before) && !isSame(before, current) ? 'before' : null,
  ].filter(note => note !== null);
  return element(
    'td',
    { class: isSame(place, current) ? 'current' : isOpen ? 'open' : '' },
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
