import { needlessSuppression, unexplainedSuppression } from '../rules/suppressionRules';
import { Lines } from '../text/lines';
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
    .filter(each => !findings.some(hits(each)))
    .map(({ range }) => toFinding(needlessSuppression, { says: 'nothingToSuppress', range }));
  const unexplained = suppressions
    .filter(({ reason }) => reason === null)
    .map(({ range }) => toFinding(unexplainedSuppression, { says: 'noReason', range }));
  return [...kept, ...needless, ...unexplained];
}
