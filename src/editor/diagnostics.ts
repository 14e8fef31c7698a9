import * as vscode from 'vscode';
import { type Shown, toAcceptedDiagnostic, toDiagnostic } from './findingDiagnostic';
import type { FindingStore } from './findingStore';
import { openDocument } from './openDocuments';
import type { RulePages } from './rulePages';
import { rangeIn } from './textRanges';

/** Keeps Problems and squiggles equal to the store. Owns the collection. */
export function publishDiagnostics(store: FindingStore, pages: RulePages): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('fineline');
  const following = store.onDidChange(uri => {
    const checked = store.of(uri);
    const document = openDocument(uri);
    if (checked === undefined || document === undefined) {
      collection.delete(uri);
      return;
    }
    const { findings, accepted } = checked.result;
    const shown: Shown = { uri, rangeOf: range => rangeIn(document, range), pages };
    collection.set(uri, [
      ...findings.map(finding => toDiagnostic(finding, shown)),
      ...accepted.map(finding => toAcceptedDiagnostic(finding, shown)),
    ]);
  });
  return vscode.Disposable.from(collection, following);
}
