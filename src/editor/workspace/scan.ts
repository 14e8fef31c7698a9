import * as vscode from 'vscode';
import type { FindingCount, Receiver, WorkspaceCheck, WorkspaceFile } from './workspaceCheck';

/** How a check of the workspace went. */
export interface Scan {
  readonly files: number;
  readonly findings: number;
  readonly accepted: number;
  /** Files that are too large or could not be read. */
  readonly skipped: number;
  readonly isComplete: boolean;
}

/** Checks every workspace folder, with a count of files and findings on the screen and a way to stop. */
export const scanWorkspace = (check: WorkspaceCheck, receiver: Receiver): Thenable<Scan> =>
  vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Fineline checks the workspace'),
      cancellable: true,
    },
    async (progress, token) => {
      const count = { files: 0, findings: 0, accepted: 0, skipped: 0 };
      const report = everySoOften(() =>
        progress.report({ message: vscode.l10n.t('{0} files, {1} findings', count.files, count.findings) }),
      );
      const counting: Receiver = {
        take: async (file: WorkspaceFile, before?: FindingCount) => {
          if (before === undefined) count.files += 1;
          count.findings += file.result.findings.length - (before?.findings ?? 0);
          count.accepted += file.result.accepted.length - (before?.accepted ?? 0);
          report();
          await receiver.take(file);
        },
        skip: (uri, why) => {
          if (why !== 'ignored') count.skipped += 1;
          receiver.skip(uri, why);
        },
      };
      const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
      await check.checkFolders(folders, counting, token);
      return { ...count, isComplete: !token.isCancellationRequested };
    },
  );

/** Milliseconds between two reports of progress: nobody reads faster. */
const pause = 100;

function everySoOften(action: () => void): () => void {
  let last = 0;
  return () => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    action();
  };
}
