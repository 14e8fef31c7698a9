import { type CheckResult, check } from '../check';
import type { Finding, Fix } from '../findings/finding';
import type { Catalogue } from '../knowledge/catalogue';
import { readOutline } from '../reading/design-doc/structure/readOutline';
import { formatOf } from '../reading/format';
import { ruleById } from '../rules/all';
import { defaultSettings, type Settings } from '../settings/settings';
import { say } from '../text/say';
import type { SourceText } from '../text/sourceText';
import { withEdits } from '../text/textEdit';

/**
 * Finds the fixes of each finding that `check` reports for a source. Those that change the words of a design document are made only
 * when somebody asks for them, and each is proved: the text that it makes is checked again, and it is offered only if the finding is
 * gone and no other warning came: advice may come, once what stood before it is settled.
 */
export function fixesFor(
  source: SourceText,
  catalogue: Catalogue,
  settings: Settings = defaultSettings,
): (finding: Finding) => readonly Fix[] {
  let before: CheckResult | undefined;
  return finding => {
    const propose = ruleById(finding.ruleId)?.fixesInDesignDoc;
    if (propose === undefined) return finding.fixes;
    before ??= check(source, catalogue, settings);
    const { facts, findings } = before;
    if (facts?.kind !== 'design-doc') return finding.fixes;
    const proved = new Map<string, Fix>();
    // A rule may propose several edits under one title, the smallest first.
    for (const fix of propose(finding, { facts, outline: outlineOf(source) })) {
      const title = say(fix.title);
      if (proved.has(title)) continue;
      const text = withEdits(source.text, fix.edits);
      const after = check({ ...source, text }, catalogue, settings).findings;
      if (isBetter(findings, after, finding.ruleId)) proved.set(title, fix);
    }
    return [...finding.fixes, ...proved.values()];
  };
}

const outlineOf = (source: SourceText) =>
  readOutline(source.text, formatOf(source) === 'plain' ? 'plain' : 'markdown');

/** Whether a rule reports less than before, and no rule warns more. */
function isBetter(before: readonly Finding[], after: readonly Finding[], ruleId: string): boolean {
  const count = (findings: readonly Finding[], id: string) =>
    findings.filter(finding => finding.ruleId === id).length;
  return (
    count(after, ruleId) < count(before, ruleId) &&
    after.every(
      ({ ruleId: id, severity }) => severity === 'information' || count(after, id) <= count(before, id),
    )
  );
}
