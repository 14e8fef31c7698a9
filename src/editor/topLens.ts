import * as vscode from 'vscode';
import type { Facts } from '../core';
import type { FindingStore } from './findingStore';
import { readableDocuments } from './ourDocuments';

/** What a line above a document says and does; null where there is nothing to say. */
export type TopLine<Kind extends Facts['kind']> = (
  document: vscode.TextDocument,
  facts: Extract<Facts, { kind: Kind }>,
) => Promise<vscode.Command | null>;

/**
 * Shows a line above every document of a kind. It stays while the text moves on: a line that comes and goes would make the text
 * jump.
 */
export function showTopLens<Kind extends Facts['kind']>(
  store: FindingStore,
  kind: Kind,
  lineFor: TopLine<Kind>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const isOfKind = (facts: Facts | null | undefined): facts is Extract<Facts, { kind: Kind }> =>
    facts?.kind === kind;
  return vscode.Disposable.from(
    changed,
    store.onDidChange(uri => {
      if (store.of(uri)?.result.kind === kind) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(readableDocuments, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: async document => {
        const facts = store.of(document.uri)?.result.facts;
        const command = isOfKind(facts) ? await lineFor(document, facts) : null;
        return command === null ? [] : [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command)];
      },
    }),
  );
}
