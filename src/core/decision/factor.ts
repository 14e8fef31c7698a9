import { inFigures, type Words } from '../text/say';
import type { AnswerField, Answers } from './answers';
import type { BehaviourPlacement, Contest, FactsPlacement, Push, Source } from './assessment';
import type { DecisionFigures } from './figures';

/** What factors and gates share: what they read, when they count, what a person is told, and who says so. */
export interface Consideration {
  readonly id: string;
  /** Every answer that `applies` or `text` looks at. */
  readonly reads: readonly AnswerField[];
  readonly applies: (answers: Answers, figures: DecisionFigures) => boolean;
  readonly text: (answers: Answers, figures: DecisionFigures) => Words;
  readonly source: Source;
  readonly contested?: Contest;
}

/** Pushes placements by weight. */
export interface Factor extends Consideration {
  readonly pushes: readonly Push[];
  /** Where the weights come from. Sources give directions and hardly ever weights, so most are judgments of our own. */
  readonly weightFrom: string;
}

/** Rules placements out, whatever the weights. */
export interface GateRule extends Consideration {
  readonly rulesOut: {
    readonly facts?: readonly (FactsPlacement | 'weights')[];
    readonly behaviour?: readonly BehaviourPlacement[];
  };
}

export const facts = (toward: FactsPlacement, weight: number): Push => ({ about: 'facts', toward, weight });

export const behaviour = (toward: BehaviourPlacement, weight: number): Push => ({
  about: 'behaviour',
  toward,
  weight,
});

/** A share as people write it: 0.925 is "92.5 %". */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** A count with the reader's separators: 45000 is "45,000". */
export const grouped = (count: number): string => inFigures(Math.round(count));
