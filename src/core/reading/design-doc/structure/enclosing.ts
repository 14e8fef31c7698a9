import type { Heading } from './outline';

/** The nearest heading of a higher level, from the one that stands before. */
export function enclosing(level: number, before: Heading | null): Heading | null {
  let parent = before;
  while (parent !== null && parent.level >= level) parent = parent.parent;
  return parent;
}
