import type { Evidence } from '../facts/claim';
import type { Phrase, Words } from '../text/say';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';

export const severities = ['information', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** Another place that belongs to a finding. Without a path it lies in the same file. */
export interface RelatedPlace {
  readonly path?: string;
  readonly range: TextRange;
  readonly note: Words;
}

/** A safe fix cannot change what the author decided; an unsafe one is shown for confirmation first. */
export interface Fix {
  readonly title: Words;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** A rule's result in one file: a phrase, so that it can be said in the reader's language. */
export interface Finding extends Phrase {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly range: TextRange;
  /** The sentence in English. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}
