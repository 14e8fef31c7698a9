import type { MessageArguments } from '../findings/finding';
import type { TextRange } from '../text/textRange';

/** A sentence with `{name}` placeholders and what fills them, so that an editor can translate it. */
export interface Sentence {
  readonly template: string;
  readonly arguments: MessageArguments;
}

/** What one setting of a job means. */
export interface Explanation {
  /** The key and its value. */
  readonly range: TextRange;
  /** What the setting is, whatever the tool calls it. */
  readonly title: string;
  /** In this order: what it means for this job, what is published, what holds without it, which risk it bears on. */
  readonly sentences: readonly Sentence[];
}
