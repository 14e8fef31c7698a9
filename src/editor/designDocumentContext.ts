import * as vscode from 'vscode';
import type { FindingStore } from './findingStore';

/**
 * Tells the editor which open files are design documents, so that only these show the button in their title. By path,
 * because the window and a remote extension host write the rest of an address differently.
 */
export function publishDesignDocuments(store: FindingStore): vscode.Disposable {
  const paths = new Set<string>();
  return store.onDidChange(uri => {
    const isOne = store.of(uri)?.result.kind === 'design-doc';
    if (isOne === paths.has(uri.path)) return;
    if (isOne) paths.add(uri.path);
    else paths.delete(uri.path);
    void vscode.commands.executeCommand('setContext', 'fineline.designDocuments', [...paths]);
  });
}
