import type { MessageArguments } from '../findings/finding';
import type { TextRange } from '../text/textRange';

/** A sentence with `{name}` placeholders and what fills them, so that an editor can translate it. */
export interface Sentence {
  readonly template: string;
  readonly arguments: MessageArguments;
}

/** What stands at a place and means something: a setting of a job, a statement, a subject. */
export interface Explanation {
  /** Where it stands: a setting with its key. */
  readonly range: TextRange;
  /** What it is; of a setting, whatever the tool calls it. */
  readonly title: string;
  /** Of a setting in this order: what it means for this job, what is published, what holds without it, which risk it bears on. */
  readonly sentences: readonly Sentence[];
  /** Where to read it. */
  readonly source?: { readonly title: string; readonly url: string } | null;
}
