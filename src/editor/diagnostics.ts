import * as vscode from 'vscode';
import { type Shown, toAcceptedDiagnostic, toDiagnostic } from './findingDiagnostic';
import type { FindingStore } from './findingStore';
import { openDocument } from './openDocuments';
import { isElsewhere, relatedPlaces } from './relatedPlaces';
import type { RulePages } from './rulePages';
import { rangeIn } from './textRanges';
import type { WorkspaceTexts } from './trainingData/workspaceTexts';

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
    const { findings, accepted } = checked.result;
    const place: Shown = { uri, rangeOf: range => rangeIn(document, range), pages };
    const shown = findings.map(finding => toDiagnostic(finding, place));
    const faded = accepted.map(finding => toAcceptedDiagnostic(finding, place));
    collection.set(uri, [...shown, ...faded]);
    if (!findings.some(({ related }) => related.some(isElsewhere))) return;
    // Places in other files need the text of those, so they follow.
    const places = await Promise.all(findings.map(finding => relatedPlaces(place, finding, texts)));
    if (store.of(uri) !== checked || document.version !== checked.version) return;
    for (const [index, diagnostic] of shown.entries()) diagnostic.relatedInformation = places[index] ?? [];
    collection.set(uri, [...shown, ...faded]);
  });
  return vscode.Disposable.from(collection, following);
}
