import type { Evidence } from '../facts/claim';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';

export const severities = ['information', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** Another place that belongs to a finding. Without a path it lies in the same file. */
export interface RelatedPlace {
  readonly path?: string;
  readonly range: TextRange;
  readonly note: string;
}

/** A safe fix cannot change what the author decided; an unsafe one is shown for confirmation first. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

export type MessageArguments = Readonly<Record<string, string | number>>;

/** A rule's result in one file. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly range: TextRange;
  /** The sentence in English. */
  readonly message: string;
  /** The same sentence with `{name}` placeholders, and what fills them: what a translation needs. */
  readonly template: string;
  readonly arguments: MessageArguments;
  readonly evidence: readonly Evidence[];
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** Fills `{name}` placeholders. A placeholder without a value stays as it is, so that a slip is seen. */
export const fillMessage = (template: string, values: MessageArguments): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
