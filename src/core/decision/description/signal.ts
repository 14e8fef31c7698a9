import { anyOf } from './phrases';

/** What a phrase of a description tells about the need behind it. */
export type Need = 'facts' | 'behavior' | 'enough' | 'general' | 'casual' | 'untried';

/**
 * A family of phrases. `weight` 2 is a statement of need by itself; 1 counts only together with another family.
 * A family counts once, however often its words occur.
 */
export interface Signal {
  readonly need: Need;
  readonly weight: 1 | 2;
  readonly pattern: RegExp;
}

/** Phrases of one family. */
export const signal =
  (need: Need) =>
  (weight: Signal['weight'], ...phrases: readonly string[]): Signal => ({
    need,
    weight,
    pattern: anyOf(...phrases),
  });
