import * as vscode from 'vscode';
import type { Finding, Severity } from '../core';
import type { FindingStore } from './findingStore';
import { messageOf } from './messages';
import { openDocument } from './openDocuments';
import { isElsewhere, relatedPlace, relatedPlaces } from './relatedPlaces';
import type { RulePages } from './rulePages';
import { rangeIn } from './textRanges';
import type { WorkspaceTexts } from './trainingData/workspaceTexts';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Keeps Problems and squiggles equal to the store. Owns the collection. */
export function publishDiagnostics(
  store: FindingStore,
  pages: RulePages,
  texts: WorkspaceTexts,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('fineline');
  const following = store.onDidChange(async uri => {
    const checked = store.of(uri);
    const document = openDocument(uri);
    if (checked === undefined || document === undefined) return collection.delete(uri);
    const { findings } = checked.result;
    const shown = findings.map(toDiagnostic(document, pages));
    collection.set(uri, shown);
    if (!findings.some(({ related }) => related.some(isElsewhere))) return;
    // Places in other files need the text of those, so they follow.
    const places = await Promise.all(findings.map(finding => relatedPlaces(document, finding, texts)));
    if (store.of(uri) !== checked) return;
    for (const [index, diagnostic] of shown.entries()) diagnostic.relatedInformation = places[index] ?? [];
    collection.set(uri, shown);
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
      .filter(place => !isElsewhere(place))
      .map(place => relatedPlace(document.uri, rangeIn(document, place.range), place));
    return diagnostic;
  };
