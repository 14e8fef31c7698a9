import * as vscode from 'vscode';
import type { Finding, Severity, TextRange } from '../core';
import { say } from './core';
import { isElsewhere, relatedPlace } from './relatedPlaces';
import type { RulePages } from './rulePages';

/** The text that a finding is shown in, open or not. */
export interface Shown {
  readonly uri: vscode.Uri;
  readonly rangeOf: (range: TextRange) => vscode.Range;
  readonly pages: RulePages;
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** The one place where a finding turns into something the editor can show. */
export function toDiagnostic(finding: Finding, { uri, rangeOf, pages }: Shown): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(finding.range),
    say(finding),
    severities[finding.severity],
  );
  diagnostic.source = 'fineline';
  diagnostic.code = { value: finding.ruleId, target: pages.uriOf(finding.ruleId) };
  diagnostic.relatedInformation = finding.related
    .filter(place => !isElsewhere(place))
    .map(place => relatedPlace(uri, rangeOf(place.range), place));
  return diagnostic;
}

/** Faded in the text, and not listed in Problems, which leaves hints out. */
export function toAcceptedDiagnostic(finding: Finding, shown: Shown): vscode.Diagnostic {
  const diagnostic = toDiagnostic(finding, shown);
  diagnostic.message = vscode.l10n.t('Accepted in the baseline: {0}', diagnostic.message);
  diagnostic.severity = vscode.DiagnosticSeverity.Hint;
  diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return diagnostic;
}
