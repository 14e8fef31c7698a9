import type { CatalogueEntry } from '../knowledge/catalogue';
import type { Volatility } from '../knowledge/volatility';
import type { TextRange } from '../text/textRange';

export const approaches = ['prompting', 'rag', 'fine-tuning', 'hybrid'] as const;
export type Approach = (typeof approaches)[number];

export const stances = [
  'chosen',
  'considered',
  'rejected',
  'past',
  'hypothetical',
  'quoted',
  'background',
] as const;
/** What the author makes of the approach. Only `chosen` commits the project. */
export type Stance = (typeof stances)[number];

/** Words of the document that a conclusion rests on. */
export interface Evidence {
  readonly text: string;
  readonly range: TextRange;
}

/** What is to be learned or looked up. */
export interface Subject extends Evidence {
  /** Behaviour (tone, format, a skill) may live in weights; knowledge that changes may not. */
  readonly nature: 'knowledge' | 'behaviour' | 'unclear';
  /** How often it changes, as the document says or the catalogue knows; null where neither does. */
  readonly volatility: Volatility | null;
  readonly entry: CatalogueEntry | null;
  /** The document's own words for how often it changes. */
  readonly cadence: Evidence | null;
}

/** What a text says about putting something into a model, or in front of it. */
export interface Claim {
  readonly approach: Approach;
  readonly stance: Stance;
  readonly subject: Subject | null;
  /** The clause that says it. */
  readonly range: TextRange;
  /** From 0 to 1: how sure the reading is that the project commits to putting this subject, which changes, into weights. */
  readonly likelihood: number;
  /** Whether that is sure enough to report. */
  readonly certain: boolean;
  /** What spoke for it, by the names of the features that were weighed, strongest first. */
  readonly reasons: readonly string[];
  /** The words that decided approach and stance, for hovers and reports. */
  readonly evidence: readonly Evidence[];
}
