import type { Answers } from './answers';
import type { Placement, Source } from './assessment';

export type Case = (answers: Answers, placement: Placement) => boolean;

/** One line of the register as data. */
export interface RiskRule {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly concerns: Case;
  readonly applies: (placement: Placement) => string;
  /** Each hint that holds raises (or lowers) the likelihood by so many levels, from low. */
  readonly hints: readonly { readonly when: Case; readonly raises: number; readonly because: string }[];
  readonly mitigations: readonly string[];
  readonly detection: string;
  readonly source: Source;
}

export const always: Case = () => true;
export const isTuned: Case = (_, { behaviour }) => behaviour === 'weights';
