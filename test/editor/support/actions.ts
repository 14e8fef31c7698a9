import * as vscode from 'vscode';

/**
 * What VS Code offers at a place, once an action of a certain title is among it: while other extensions start to offer fixes, VS Code
 * drops the question or some of the answers, and is asked again.
 */
export async function actionsWith(
  title: string,
  uri: vscode.Uri,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  for (;;) {
    const actions = await offeredAt(uri, range, kind);
    if (actions.some(action => action.title === title)) return actions;
  }
}

/** What VS Code offers at a place now; nothing where it drops the question. */
export async function offeredAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  try {
    return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind?.value);
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return [];
    throw error;
  }
}
