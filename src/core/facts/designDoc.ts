import type { AnswerField, Answers } from '../decision/answers';
import type { Volatility } from '../knowledge/volatility';
import type { Claim, Evidence } from './claim';
import type { Plan } from './plan';

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

/** A sign of what the team has tried or plans, or says that it leaves out; the latter only where a model is trained. */
export interface Practice extends Evidence {
  readonly about:
    | 'prompting-tried'
    | 'evaluation-planned'
    | 'evaluation-missing'
    | 'forgetting-measured'
    | 'review-planned'
    | 'review-missing';
}

/** A sentence that adopts training so that the model writes in some manner or form, where no prompt was tried for it. */
export interface MannerTraining extends Evidence {
  /** The words that name the manner; null where it is described at length. */
  readonly manner: string | null;
}

/** A plan to train a language model again and again so that what it knows stays current. */
export type Retraining = Evidence;

/** A number of examples to train on that looks too small. */
export interface ExampleCount extends Evidence {
  /** Null where it is written in words. */
  readonly count: number | null;
  readonly per: 'project' | 'class';
}

/** Training text that nobody vouches for and nobody reviews: scraped pages, forum or chat dumps, pairs written by a model. */
export type UnvouchedText = Evidence;

/** A statement that the model itself writes the source of an answer, from training. */
export type RememberedSource = Evidence;

/** Records about people that become training text. */
export type PersonalMaterial = Evidence;

/** The way of one request through the system, where it retrieves on a large scale and then generates. */
export type AnswerPath = Evidence;

/** A plain decision to train, where nothing supplies facts with the request: for a behavior, or for nothing that is named. */
export interface BareTraining extends Evidence {
  /** The words for the behavior; null where nothing is named. */
  readonly behaviour: string | null;
}

/** A plain decision of the project to train a model that writes text. */
export type Tuning = Evidence;

/** What the document says that decides where facts and behavior belong. */
export interface StatedAnswers {
  readonly answers: Answers;
  /** The sentences that leave no doubt about an answer; a field without such a sentence is missing. */
  readonly plainly: Readonly<Partial<Record<AnswerField, readonly Evidence[]>>>;
  /** Whether somebody asks the system for what it knows. */
  readonly asked: boolean;
  /** Whether anything is said of cost, speed or a place to run, which may be reason enough to train. */
  readonly otherMotive: boolean;
}

/** What a design document says. All ranges are offsets into its text, in reading order. */
export interface DesignDoc {
  readonly kind: 'design-doc';
  /** Sentences, list items and table rows; headings do not count. */
  readonly sentences: number;
  readonly claims: readonly Claim[];
  /** Those of the claims that are sure enough to report: all of them decide to put something that changes into weights. */
  readonly certainClaims: readonly Claim[];
  readonly cadences: readonly Cadence[];
  readonly requirements: readonly Requirement[];
  readonly evidence: readonly Practice[];
  readonly mannerTrainings: readonly MannerTraining[];
  readonly retrainings: readonly Retraining[];
  readonly exampleCounts: readonly ExampleCount[];
  readonly unvouchedTexts: readonly UnvouchedText[];
  readonly rememberedSources: readonly RememberedSource[];
  readonly personalMaterials: readonly PersonalMaterial[];
  readonly answerPaths: readonly AnswerPath[];
  readonly bareTrainings: readonly BareTraining[];
  readonly tunings: readonly Tuning[];
  readonly statedAnswers: StatedAnswers;
  readonly plan: Plan;
}
