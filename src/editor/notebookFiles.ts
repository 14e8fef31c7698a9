import * as vscode from 'vscode';

/** The file that a document belongs to: its notebook where it is a cell, else itself. */
export const fileOf = (document: vscode.Uri): vscode.Uri =>
  document.scheme === 'vscode-notebook-cell'
    ? (vscode.workspace.notebookDocuments.find(({ uri }) => uri.path === document.path)?.uri ?? document)
    : document;
