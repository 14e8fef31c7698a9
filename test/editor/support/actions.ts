import * as vscode from 'vscode';

/** What VS Code offers at a place. It drops the question when another extension begins to offer fixes meanwhile; it is asked again then. */
export async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  for (;;) {
    try {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
        kind?.value,
      );
      if (actions.length > 0) return actions;
    } catch (error) {
      if (!(error instanceof Error && error.name === 'Canceled')) throw error;
    }
  }
}
