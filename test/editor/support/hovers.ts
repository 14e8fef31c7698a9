import * as vscode from 'vscode';

/** What is said where these words first stand in a document, by every hover together. */
export async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(words));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map(text => (text as vscode.MarkdownString).value))
    .join('\n');
}
