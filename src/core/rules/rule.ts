import type { Evidence } from '../facts/claim';
import type { DesignDoc } from '../facts/designDoc';
import type { TrainingConfig } from '../facts/trainingConfig';
import type { TrainingData } from '../facts/trainingData';
import type { Finding, Fix, RelatedPlace, Severity } from '../findings/finding';
import type { DocumentText } from '../fixes/documentText';
import type { Thresholds } from '../settings/settings';
import type { PhraseArguments } from '../text/say';
import type { TextRange } from '../text/textRange';
import type { Bearing } from '../workspace/bearing';

/** What a rule reports: the name of one of its messages, what fills it, and where. */
export interface Report<MessageName extends string = string> {
  readonly says: MessageName;
  readonly with?: PhraseArguments;
  readonly range: TextRange;
  /** Where this one report is milder than its rule: advice without other evidence. */
  readonly severity?: Severity;
  readonly evidence?: readonly Evidence[];
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** What a rule may know besides the facts of the file. */
export interface RuleContext {
  readonly thresholds: Thresholds;
  readonly path: string;
  /** What other files of the workspace say that this one may contradict, as far as the host has read them. */
  readonly others: readonly Bearing[];
}

type Check<Facts, MessageName extends string> = (
  facts: Facts,
  context: RuleContext,
) => Iterable<Report<MessageName>>;

/** One id with one meaning, whatever kind of file it fires in. A rule sees facts, never raw text, and never throws. */
export interface Rule<MessageName extends string = string> {
  readonly id: string;
  /** What to do, in one sentence. */
  readonly summary: string;
  readonly severity: Severity;
  /** Sentences with `{name}` placeholders. */
  readonly messages: Readonly<Record<MessageName, string>>;
  /** Whether it fires only together with what other files say, which need not be known at all times. */
  readonly needsOtherFiles?: boolean;
  readonly inDesignDoc?: Check<DesignDoc, MessageName>;
  /** The edits of a document that may put a finding right, the best first. Asked for on demand; see `fixesFor`. */
  readonly fixesInDesignDoc?: (finding: Finding, document: DocumentText) => Iterable<Fix>;
  readonly inTrainingConfig?: Check<TrainingConfig, MessageName>;
  /** At most one report for the file, placed on the first telling row. Not called for data held back from training. */
  readonly inTrainingData?: Check<TrainingData, MessageName>;
}

/** Ties `says` to the names in `messages`: a misspelt message does not compile. */
export const defineRule = <MessageName extends string>(rule: Rule<MessageName>): Rule<MessageName> => rule;
