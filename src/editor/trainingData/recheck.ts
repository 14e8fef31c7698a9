import * as vscode from 'vscode';
import type { CheckResult } from '../../core';
import type { FindingStore } from '../findingStore';
import type { LiveCheck } from '../liveCheck';

/** Files that rows may be held back in. */
const dataFiles = '**/*.{jsonl,ndjson,json,csv,tsv}';

/** Checks open training sets again when the rows held back from them change, or a config that says which rows those are. */
export function recheckTrainingSets(store: FindingStore, liveCheck: LiveCheck): vscode.Disposable {
  const known = new Map<string, string>();
  const files = vscode.workspace.createFileSystemWatcher(dataFiles);
  const again = (changed: vscode.Uri) => void recheck(changed, store, liveCheck);
  return vscode.Disposable.from(
    files,
    files.onDidCreate(again),
    files.onDidChange(again),
    files.onDidDelete(again),
    store.onDidChange(uri => {
      const says = bearingOf(store.of(uri)?.result);
      if (says === known.get(uri.toString())) return;
      if (says === undefined) known.delete(uri.toString());
      else known.set(uri.toString(), says);
      again(uri);
    }),
  );
}

/** What a document says that bears on the figures of others; undefined where it says nothing of the kind. */
function bearingOf(result: CheckResult | undefined): string | undefined {
  const facts = result?.facts;
  if (facts?.kind === 'training-data') {
    return facts.heldBack ? JSON.stringify([facts.rows, facts.nearDuplicates, facts.first]) : undefined;
  }
  if (facts?.kind !== 'training-config') return undefined;
  return JSON.stringify([facts.datasets, facts.evaluatedOn].map(places => places.map(({ value }) => value)));
}

async function recheck(changed: vscode.Uri, store: FindingStore, liveCheck: LiveCheck): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    const facts = store.of(document.uri)?.result.facts;
    if (facts?.kind !== 'training-data' || facts.heldBack) continue;
    if (document.uri.toString() !== changed.toString()) await liveCheck.checkNow(document);
  }
}
