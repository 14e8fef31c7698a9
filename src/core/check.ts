import { separateAccepted } from './baseline/acceptable';
import type { AcceptedFinding } from './baseline/baseline';
import type { Facts } from './facts/facts';
import type { Finding } from './findings/finding';
import { toFinding } from './findings/report';
import { suppress } from './findings/suppress';
import type { Catalogue } from './knowledge/catalogue';
import { read } from './reading/read';
import type { Reading } from './reading/reading';
import { rules } from './rules/all';
import { invalidProjectFile } from './rules/invalid-project-file';
import type { Report, Rule, RuleContext } from './rules/rule';
import { projectFileName } from './settings/projectFileName';
import { readProjectFile } from './settings/readProjectFile';
import { defaultSettings, type Settings } from './settings/settings';
import { say } from './text/say';
import type { SourceText } from './text/sourceText';

export interface CheckResult extends Reading {
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** Found as well, but accepted in the project's baseline; in reading order. */
  readonly accepted: readonly Finding[];
}

/**
 * The whole pipeline: read facts, run rules, apply settings and suppressions, sort, set the accepted apart. Pure, synchronous,
 * never throws.
 *
 * @param accepted the part of the baseline that is about this file
 */
export function check(
  source: SourceText,
  catalogue: Catalogue,
  settings: Settings = defaultSettings,
  accepted: readonly AcceptedFinding[] = [],
): CheckResult {
  if (isProjectFile(source.path)) return checkProjectFile(source.text);
  const reading = read(source, catalogue);
  if (reading.facts === null) return { ...reading, findings: [], accepted: [] };
  const found = suppress(runRules(reading.facts, source, settings), source.text);
  const findings = withSeverities(found, settings).sort(inReadingOrder);
  return { ...reading, ...separateAccepted(findings, { ...reading, text: source.text }, accepted) };
}

const isProjectFile = (path: string): boolean => path.split('/').at(-1) === projectFileName;

function checkProjectFile(text: string): CheckResult {
  const findings = readProjectFile(text).problems.map(({ message, range }) =>
    toFinding(invalidProjectFile, { says: 'doesNotFit', with: { problem: message }, range }),
  );
  const reason = say('This is Fineline’s project file.');
  return { kind: 'project-file', reason, refused: false, facts: null, stopped: null, findings, accepted: [] };
}

function runRules(facts: Facts, { path, others = [] }: SourceText, { thresholds }: Settings): Finding[] {
  const context = { thresholds, path, others };
  return rules.flatMap(rule =>
    Array.from(reportsOf(rule, facts, context), report => toFinding(rule, report)),
  );
}

function reportsOf(rule: Rule, facts: Facts, context: RuleContext): Iterable<Report> {
  switch (facts.kind) {
    case 'design-doc':
      return rule.inDesignDoc?.(facts, context) ?? [];
    case 'training-config':
      return rule.inTrainingConfig?.(facts, context) ?? [];
    case 'retrieval-config':
      return [];
    case 'training-data':
      // What is held back never reaches the weights.
      return facts.heldBack ? [] : (rule.inTrainingData?.(facts, context) ?? []);
  }
}

const withSeverities = (findings: readonly Finding[], { rules: chosen }: Settings): Finding[] =>
  findings.flatMap(finding => {
    const severity = chosen[finding.ruleId] ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });

const inReadingOrder = (one: Finding, other: Finding): number =>
  one.range.start - other.range.start || one.ruleId.localeCompare(other.ruleId);
