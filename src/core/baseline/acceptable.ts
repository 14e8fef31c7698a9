import type { Kind } from '../facts/facts';
import type { Finding } from '../findings/finding';
import type { TextRange } from '../text/textRange';
import { type AcceptedFinding, counted, keyOf } from './baseline';

/** What is kept of the words that a finding stands on, in UTF-16 units: enough for a reader to know them again. */
const mostWords = 200;

/** A text as far as accepting its findings goes. */
export interface CheckedText {
  readonly kind: Kind;
  readonly text: string;
}

/** The entries that accept all of these findings of one file. */
export const acceptable = (
  path: string,
  checked: CheckedText,
  findings: readonly Finding[],
): AcceptedFinding[] =>
  counted(
    findings.map(({ ruleId: rule, range }) => ({ rule, path, text: wordsOf(checked, range), count: 1 })),
  );

/** Tells the findings that are accepted from those that are not. Of equal ones, the first in reading order are the accepted. */
export function separateAccepted(
  findings: readonly Finding[],
  checked: CheckedText,
  entries: readonly AcceptedFinding[],
): { readonly findings: Finding[]; readonly accepted: Finding[] } {
  const left = new Map(entries.map(entry => [keyOf(entry), entry.count]));
  const separated = { findings: [] as Finding[], accepted: [] as Finding[] };
  for (const finding of findings) {
    const key = keyOf({ rule: finding.ruleId, text: wordsOf(checked, finding.range) });
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
