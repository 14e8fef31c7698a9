import type { Volatility } from '../knowledge/volatility';
import type { Claim, Evidence } from './claim';

/** A statement of how often something changes. */
export interface Cadence extends Evidence {
  readonly volatility: Volatility;
}

/** Something the system must do that bears on where knowledge may live. */
export interface Requirement extends Evidence {
  readonly about: 'citation' | 'latency' | 'access' | 'deletion';
  /** Milliseconds for `latency`; null for the others and where no figure is given. */
  readonly milliseconds: number | null;
}

/** A sign of what the team has tried or plans. */
export interface Practice extends Evidence {
  readonly about: 'prompting-tried' | 'evaluation-planned' | 'review-planned';
}

/** What a design document says. All ranges are offsets into its text, in reading order. */
export interface DesignDoc {
  readonly kind: 'design-doc';
  readonly claims: readonly Claim[];
  readonly cadences: readonly Cadence[];
  readonly requirements: readonly Requirement[];
  readonly evidence: readonly Practice[];
}
