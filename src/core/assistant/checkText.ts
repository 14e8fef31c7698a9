import { check } from '../check';
import { fixesFor } from '../fixes/fixesFor';
import type { Catalogue } from '../knowledge/catalogue';
import { fileForPrograms } from '../reports/json';
import { ruleById } from '../rules/all';
import type { Settings } from '../settings/settings';
import { inEnglish, say } from '../text/say';
import type { SourceText } from '../text/sourceText';

/** One text checked for an assistant: the findings as `fineline check --format json` prints them, and what each rule asks. */
export const checkText = (source: SourceText, catalogue: Catalogue, settings: Settings) =>
  inEnglish(() => {
    const { kind, reason, findings, stopped } = check(source, catalogue, settings);
    const fixes = fixesFor(source, catalogue, settings);
    const withFixes = findings.map(finding => ({ ...finding, fixes: fixes(finding) }));
    const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
    return {
      ...fileForPrograms({ path: source.path, kind, text: source.text, findings: withFixes, accepted: [] }),
      /** What the text was taken for, and why; or why nothing was looked for in it. */
      reason: say(reason),
      unreadFrom: stopped && { offset: stopped.offset, reason: say(stopped.reason) },
      rules: Object.fromEntries(ids.map(id => [id, say(ruleById(id)?.summary ?? '')])),
    };
  });
