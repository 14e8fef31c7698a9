import type { Outline, Unit } from '../structure/outline';

export type { Unit } from '../structure/outline';

/** The units of a document in reading order. */
export const unitsOf = ({ parts }: Outline): readonly Unit[] => parts.flatMap(({ units }) => units);

/** The units of the section of a unit from one place to another, counted from the unit; the other end is open. */
export const around = (unit: Unit, from: number, to: number): readonly Unit[] =>
  unit.part.units
    .slice(Math.max(0, unit.at + from), Math.max(0, unit.at + to))
    .filter(other => other.block.section === unit.block.section);

/** The units of a section before one, nearest first, with it. */
export function* backwards(unit: Unit, most: number): Iterable<Unit> {
  for (let at = unit.at; at >= Math.max(0, unit.at - most); at -= 1) {
    const earlier = unit.part.units[at];
    if (earlier === undefined || earlier.block.section !== unit.block.section) return;
    yield earlier;
  }
}

/** The sentence before one, where it stands in the same section. */
export const sentenceBefore = (unit: Unit): Unit | undefined => around(unit, -1, 0)[0];
