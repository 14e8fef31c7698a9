import * as vscode from 'vscode';
import type { Finding, Severity } from '../core';
import type { FindingStore } from './findingStore';
import { messageOf } from './messages';
import { openDocument } from './openDocuments';
import type { RulePages } from './rulePages';
import { rangeIn } from './textRanges';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Keeps Problems and squiggles equal to the store. Owns the collection. */
export function publishDiagnostics(store: FindingStore, pages: RulePages): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('fineline');
  const following = store.onDidChange(uri => {
    const checked = store.of(uri);
    const document = openDocument(uri);
    if (checked === undefined || document === undefined) collection.delete(uri);
    else collection.set(uri, checked.result.findings.map(toDiagnostic(document, pages)));
  });
  return vscode.Disposable.from(collection, following);
}

/** The one place where a finding turns into something the editor can show. */
const toDiagnostic =
  (document: vscode.TextDocument, pages: RulePages) =>
  (finding: Finding): vscode.Diagnostic => {
    const diagnostic = new vscode.Diagnostic(
      rangeIn(document, finding.range),
      messageOf(finding),
      severities[finding.severity],
    );
    diagnostic.source = 'fineline';
    diagnostic.code = { value: finding.ruleId, target: pages.uriOf(finding.ruleId) };
    diagnostic.relatedInformation = finding.related
      .filter(({ path }) => path === undefined)
      .map(({ range, note }) => {
        const place = new vscode.Location(document.uri, rangeIn(document, range));
        return new vscode.DiagnosticRelatedInformation(place, vscode.l10n.t(note));
      });
    return diagnostic;
  };
