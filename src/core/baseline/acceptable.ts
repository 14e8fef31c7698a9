import type { Kind } from '../facts/facts';
import type { Finding } from '../findings/finding';
import type { TextRange } from '../text/textRange';
import type { AcceptedFinding } from './baseline';

/** What is kept of the words that a finding stands on, in UTF-16 units: enough for a reader to know them again. */
const mostWords = 200;

/** A text as far as accepting its findings goes. */
export interface CheckedText {
  readonly kind: Kind;
  readonly text: string;
}

/** The entries that accept all of these findings of one file, equal ones counted together. */
export function acceptable(
  path: string,
  checked: CheckedText,
  findings: readonly Finding[],
): AcceptedFinding[] {
  const entries = new Map<string, AcceptedFinding>();
  for (const { ruleId: rule, range } of findings) {
    const text = wordsOf(checked, range);
    const key = keyOf(rule, text);
    entries.set(key, { rule, path, text, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()];
}

/** Tells the findings that are accepted from those that are not. Of equal ones, the first in reading order are the accepted. */
export function separateAccepted(
  findings: readonly Finding[],
  checked: CheckedText,
  entries: readonly AcceptedFinding[],
): { readonly findings: Finding[]; readonly accepted: Finding[] } {
  const left = new Map<string, number>();
  for (const { rule, text, count } of entries) {
    left.set(keyOf(rule, text), (left.get(keyOf(rule, text)) ?? 0) + count);
  }
  const separated = { findings: [] as Finding[], accepted: [] as Finding[] };
  for (const finding of findings) {
    const key = keyOf(finding.ruleId, wordsOf(checked, finding.range));
    const remaining = left.get(key) ?? 0;
    left.set(key, remaining - 1);
    separated[remaining > 0 ? 'accepted' : 'findings'].push(finding);
  }
  return separated;
}

/**
 * Training data are judged as a whole, and the row that a finding is shown on may hold what nobody wants copied into a
 * project file; there the rule and the path are enough.
 */
function wordsOf({ kind, text }: CheckedText, { start, end }: TextRange): string {
  if (kind === 'training-data') return '';
  const nearby = text.slice(start, Math.min(end, start + 4 * mostWords));
  return nearby.replace(/\s+/g, ' ').trim().slice(0, mostWords);
}

const keyOf = (rule: string, text: string): string => `${rule}\n${text}`;
