import * as vscode from 'vscode';
import type { Bearings } from '../workspace/bearings';
import type { WorkspaceFindings } from '../workspace/workspaceFindings';

/** Takes what a check of the workspace found out of Problems, and forgets what it read; open documents keep theirs. */
export const registerClearWorkspaceFindings = (
  findings: WorkspaceFindings,
  bearings: Bearings,
): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.clearWorkspaceFindings', () => {
    findings.clear();
    bearings.clear();
  });
