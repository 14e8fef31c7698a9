import type { Answers } from './answers';
import {
  type BehaviourPlacement,
  behaviourPlacements,
  type FactsPlacement,
  factsPlacements,
  type Placement,
} from './assessment';
import { behaviourFactors } from './behaviourFactors';
import type { Factor, GateRule } from './factor';
import { factsFactors } from './factsFactors';
import { type DecisionFigures, defaultFigures } from './figures';
import { gates } from './gates';

/** The two placements, and what decided them. */
export interface Placing extends Placement {
  readonly gates: readonly GateRule[];
  readonly factors: readonly Factor[];
  /** By how much weight each placement won over the next that is allowed; infinite where gates left one. */
  readonly margin: { readonly facts: number; readonly behaviour: number };
}

const allFactors: readonly Factor[] = [...factsFactors, ...behaviourFactors];

/**
 * Gates rule places out, then the heaviest place wins; of two that weigh the same, the one that is cheaper to build.
 * `without` leaves one consideration aside, to hear the other side of a contested one.
 */
export function place(
  answers: Answers,
  figures: DecisionFigures = defaultFigures,
  without: string | null = null,
): Placing {
  const counts = ({ id, applies }: Factor | GateRule) => id !== without && applies(answers, figures);
  const closed = gates.filter(counts);
  const factors = allFactors.filter(counts);
  const factsOut = new Set<string>(closed.flatMap(({ rulesOut }) => rulesOut.facts ?? []));
  const behaviourOut = new Set<string>(closed.flatMap(({ rulesOut }) => rulesOut.behaviour ?? []));
  const facts = heaviest<FactsPlacement>(factsPlacements, factsOut, factors, 'facts');
  const behaviour = heaviest<BehaviourPlacement>(behaviourPlacements, behaviourOut, factors, 'behaviour');
  return {
    facts: facts.place,
    behaviour: behaviour.place,
    margin: { facts: facts.margin, behaviour: behaviour.margin },
    gates: closed,
    factors,
  };
}

/** Places are given from cheap to costly, so a strict comparison settles ties. */
function heaviest<Place extends string>(
  places: readonly [Place, ...Place[]],
  ruledOut: ReadonlySet<string>,
  factors: readonly Factor[],
  about: 'facts' | 'behaviour',
): { readonly place: Place; readonly margin: number } {
  let best: Place | null = null;
  let bestWeight = -Infinity;
  let nextWeight = -Infinity;
  for (const place of places) {
    if (ruledOut.has(place)) continue;
    const weight = weightOf(place, factors, about);
    if (weight > bestWeight) {
      nextWeight = bestWeight;
      bestWeight = weight;
      best = place;
    } else if (weight > nextWeight) nextWeight = weight;
  }
  return { place: best ?? places[0], margin: bestWeight - nextWeight };
}

function weightOf(place: string, factors: readonly Factor[], about: 'facts' | 'behaviour'): number {
  let weight = 0;
  for (const { pushes } of factors) {
    for (const push of pushes) if (push.about === about && push.toward === place) weight += push.weight;
  }
  return weight;
}
