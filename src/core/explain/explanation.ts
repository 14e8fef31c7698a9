import type { Phrase } from '../text/say';
import type { TextRange } from '../text/textRange';

/** What stands at a place and means something: a setting of a job, a statement, a subject. */
export interface Explanation {
  /** Where it stands: a setting with its key. */
  readonly range: TextRange;
  /** What it is; of a setting, whatever the tool calls it. */
  readonly title: string;
  /** Of a setting in this order: what it means for this job, what is published, what holds without it, which risk it bears on. */
  readonly sentences: readonly Phrase[];
  /** Where to read it. */
  readonly source?: { readonly title: string; readonly url: string } | null;
}
