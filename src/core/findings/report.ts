import type { Report, Rule } from '../rules/rule';
import { inEnglish, phrase, say } from '../text/say';
import type { Finding } from './finding';

/** Makes a finding of what a rule reports. The only place where words are put together. */
export function toFinding(rule: Rule, { says, range, ...report }: Report): Finding {
  const sentence = phrase(rule.messages[says] ?? rule.summary, report.with);
  return {
    ruleId: rule.id,
    severity: report.severity ?? rule.severity,
    range,
    message: inEnglish(() => say(sentence)),
    ...sentence,
    evidence: report.evidence ?? [],
    related: report.related ?? [],
    fixes: report.fixes ?? [],
  };
}
