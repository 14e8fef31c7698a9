import { ruleById } from '../rules/all';
import { needlessSuppression, unexplainedSuppression } from '../rules/suppressionRules';
import { Lines } from '../text/lines';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';
import type { Finding } from './finding';
import { toFinding } from './report';
import { findSuppressions, type Suppression, suppresses } from './suppressions';

/** Takes out what the author has set aside, and reports suppressions that are needless or give no reason. */
export function suppress(findings: readonly Finding[], text: string): Finding[] {
  if (!text.includes('fineline-')) return [...findings];
  const suppressions = findSuppressions(text, new Lines(text));
  const hits = (suppression: Suppression) => (finding: Finding) =>
    suppresses(suppression, finding.ruleId, finding.range.start);

  const kept = findings.filter(finding => !suppressions.some(each => hits(each)(finding)));
  const needless = suppressions
    .filter(each => !findings.some(hits(each)) && !each.ruleIds.some(needsOtherFiles))
    .map(({ range, ends }) => {
      // Without its block, the comment that ends it would be left over.
      const fixes = ends
        ? []
        : [{ title: 'Remove this suppression', safe: true, edits: [removal(text, range)] }];
      return toFinding(needlessSuppression, { says: 'nothingToSuppress', range, fixes });
    });
  const unexplained = suppressions
    .filter(({ reason }) => reason === null)
    .map(({ range }) => toFinding(unexplainedSuppression, { says: 'noReason', range }));
  return [...kept, ...needless, ...unexplained];
}

/** What only other files bring about may be there again in a moment. */
const needsOtherFiles = (id: string): boolean => ruleById(id)?.needsOtherFiles ?? false;

/** Takes a comment out, and its line where nothing else stands in it. */
function removal(text: string, { start, end }: TextRange): TextEdit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newLine = text.indexOf('\n', end);
  const lineEnd = newLine < 0 ? text.length : newLine + 1;
  const isAlone = (text.slice(lineStart, start) + text.slice(end, lineEnd)).trim() === '';
  return { range: isAlone ? { start: lineStart, end: lineEnd } : { start, end }, newText: '' };
}
