import * as vscode from 'vscode';
import type { ProjectFiles } from '../projectFiles';
import type { WorkspaceCheck } from './workspaceCheck';
import type { WorkspaceFindings } from './workspaceFindings';

/** Looks again at the files with findings when settings or a baseline change, so that Problems shows nothing settled. */
export function followSettings(
  projects: ProjectFiles,
  check: WorkspaceCheck,
  findings: WorkspaceFindings,
): vscode.Disposable {
  const ending = new vscode.CancellationTokenSource();
  const receiver = {
    take: findings.take.bind(findings),
    skip: findings.drop.bind(findings),
  };
  const again = () => void check.checkFiles(findings.files, receiver, ending.token);
  return vscode.Disposable.from(
    { dispose: () => ending.cancel() },
    projects.onDidChange(again),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('fineline')) again();
    }),
  );
}
