import * as vscode from 'vscode';
import type { WorkspaceFindings } from '../workspace/workspaceFindings';

/** Takes what a check of the workspace found out of Problems; open documents keep theirs. */
export const registerClearWorkspaceFindings = (findings: WorkspaceFindings): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.clearWorkspaceFindings', () => findings.clear());
