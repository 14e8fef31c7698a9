import type { Report, Rule } from '../rules/rule';
import { type Finding, fillMessage } from './finding';

/** Makes a finding of what a rule reports. The only place where words are put together. */
export function toFinding(rule: Rule, { says, range, ...report }: Report): Finding {
  const template = rule.messages[says] ?? rule.summary;
  const values = report.with ?? {};
  return {
    ruleId: rule.id,
    severity: report.severity ?? rule.severity,
    range,
    message: fillMessage(template, values),
    template,
    arguments: values,
    evidence: report.evidence ?? [],
    related: report.related ?? [],
    fixes: report.fixes ?? [],
  };
}
