import type { Approach } from '../facts/claim';
import type { AnswerField, AnswerValue } from './answers';
import type { CostStructure } from './cost/costStructure';

/** Where the facts live, nearest to the model first: each later place is easier to update and to account for. */
export const factsPlacements = ['nowhere', 'prompt', 'index', 'tool'] as const;
/** `weights` is missing on purpose: the engine never recommends it for facts. */
export type FactsPlacement = (typeof factsPlacements)[number];

export const behaviourPlacements = ['prompt', 'weights'] as const;
export type BehaviourPlacement = (typeof behaviourPlacements)[number];

export interface Placement {
  readonly facts: FactsPlacement;
  readonly behaviour: BehaviourPlacement;
}

/** How far a source was read for this product: to its end, in part, or only through another text's account of it. */
export type ReadingStatus = 'whole' | 'part' | 'second-hand';

/** Where a statement comes from. `url` is null for texts with no public address. */
export interface Source {
  readonly title: string;
  readonly section: string | null;
  readonly url: string | null;
  readonly read: ReadingStatus;
}

/** Two published readings of the same question. */
export interface Contest {
  readonly otherSide: string;
  readonly source: Source;
}

/** One step towards a placement, and how hard it pushes: 1 breaks a tie, 3 is a plain reason, 5 and more outweighs one. */
export type Push =
  | { readonly about: 'facts'; readonly toward: FactsPlacement; readonly weight: number }
  | { readonly about: 'behaviour'; readonly toward: BehaviourPlacement; readonly weight: number };

/** A weighed factor that the answers brought into play. */
export interface Reason {
  readonly factor: string;
  /** The answers it was read from. */
  readonly reads: readonly AnswerField[];
  readonly pushes: readonly Push[];
  /** Where the weights come from, in a sentence. */
  readonly weightFrom: string;
  /** The sentence a person reads. */
  readonly text: string;
  readonly source: Source;
  readonly contested: Contest | null;
}

/** A hard constraint that the answers brought into play. No weight can outvote it. */
export interface Gate {
  readonly gate: string;
  readonly reads: readonly AnswerField[];
  /** What it rules out, as `facts in …` and `behaviour in …`; empty if it only says where things must run. */
  readonly rulesOut: {
    readonly facts: readonly (FactsPlacement | 'weights')[];
    readonly behaviour: readonly BehaviourPlacement[];
  };
  readonly text: string;
  readonly source: Source;
  readonly contested: Contest | null;
}

/** One answer that, given instead of what is there now, changes the approach. */
export interface Flip {
  readonly question: AnswerField;
  /** A value that does it, ready to be tried. */
  readonly answer: AnswerValue;
  /** The whole range that it stands for, in words: "fewer than 50". */
  readonly label: string;
  readonly approach: Approach;
  /** Whether the question has an answer now, which this would replace. */
  readonly answered: boolean;
}

/** A question without an answer that can still change the approach. */
export interface OpenQuestion {
  readonly question: AnswerField;
  /** Share of the ranges of its answers, 0 to 1, that would change the approach. */
  readonly decisiveness: number;
  readonly leadsTo: readonly Approach[];
}

/** One rung of the path, in the order of cost and of how hard it is to take back. */
export interface Step {
  readonly id: 'baseline' | 'context' | 'retrieval' | 'tools' | 'tuning' | 'combine' | 'operate';
  readonly title: string;
  /** Why this step is reached. */
  readonly entry: string;
  readonly build: readonly string[];
  readonly exit: { readonly measure: string; readonly threshold: string };
  /** What to do when the exit is not reached. */
  readonly otherwise: string;
}

export type Likelihood = 'low' | 'medium' | 'high';

/** One line of the risk register. */
export interface Risk {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Why it applies to this case. */
  readonly applies: string;
  readonly likelihood: Likelihood;
  readonly likelihoodReasons: readonly string[];
  readonly mitigations: readonly string[];
  readonly detection: string;
  /** What the document itself plans against it; null if none was found or no document was read. */
  readonly ownMitigation: string | null;
  readonly source: Source;
}

export type Confidence = 'settled' | 'likely' | 'open';

/** What the engine concludes from the answers. Plain data: it is the JSON that `assess` prints. */
export interface Assessment {
  readonly approach: Approach;
  readonly placement: Placement;
  /** Other approaches that one more answer, or the other side of a contested point, would lead to. */
  readonly acceptable: readonly Approach[];
  readonly confidence: Confidence;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
  readonly gates: readonly Gate[];
  readonly flips: readonly Flip[];
  /** Most decisive first: by how many other approaches an answer could lead to, then by `decisiveness`. */
  readonly openQuestions: readonly OpenQuestion[];
  readonly steps: readonly Step[];
  readonly risks: readonly Risk[];
  readonly cost: CostStructure;
}
