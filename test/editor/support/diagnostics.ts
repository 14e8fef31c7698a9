import * as vscode from 'vscode';

/** The diagnostics of one rule for a document, as they are now. */
export function diagnosticsOf(uri: vscode.Uri, ruleId: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ code }) => typeof code === 'object' && code.value === ruleId);
}

/** Settles when a document has this many of them; mocha's time limit ends a wait that is in vain. */
export async function waitForDiagnostics(
  uri: vscode.Uri,
  ruleId: string,
  count: number,
): Promise<vscode.Diagnostic[]> {
  await new Promise<void>(resolve => {
    const look = () => {
      if (diagnosticsOf(uri, ruleId).length !== count) return;
      listening.dispose();
      resolve();
    };
    const listening = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
  return diagnosticsOf(uri, ruleId);
}
