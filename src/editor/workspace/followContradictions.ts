import * as vscode from 'vscode';
import { loadCore } from '../core';
import type { FindingStore } from '../findingStore';
import type { LiveCheck } from '../liveCheck';
import { isElsewhere } from '../relatedPlaces';
import type { Bearings } from './bearings';
import type { WorkspaceCheck } from './workspaceCheck';
import type { WorkspaceFindings } from './workspaceFindings';

interface Parts {
  readonly store: FindingStore;
  readonly bearings: Bearings;
  readonly liveCheck: LiveCheck;
  readonly workspaceCheck: WorkspaceCheck;
  readonly workspaceFindings: WorkspaceFindings;
}

/** Looks again at the other end when one of two files that contradict each other, or did, says something new. */
export function followContradictions(parts: Parts): vscode.Disposable {
  const { bearings, workspaceCheck, workspaceFindings } = parts;
  const ending = new vscode.CancellationTokenSource();
  const receiver = {
    take: workspaceFindings.take.bind(workspaceFindings),
    skip: workspaceFindings.drop.bind(workspaceFindings),
  };
  return vscode.Disposable.from(
    { dispose: () => ending.cancel() },
    bearings.onDidChange(changed => {
      void recheckOpen(changed, parts);
      void workspaceCheck.checkFiles(workspaceFindings.relatedTo(changed), receiver, ending.token);
    }),
  );
}

async function recheckOpen(changed: vscode.Uri, { store, bearings, liveCheck }: Parts): Promise<void> {
  const { contradictedFiles } = await loadCore();
  const paths = contradictedFiles(bearings.around(changed).map(({ bearing }) => bearing));
  const folder = vscode.workspace.getWorkspaceFolder(changed);
  for (const document of vscode.workspace.textDocuments) {
    if (vscode.workspace.getWorkspaceFolder(document.uri) !== folder) continue;
    const result = store.of(document.uri)?.result;
    const isContradicted = result?.findings.some(({ related }) => related.some(isElsewhere)) ?? false;
    if (isContradicted || (result?.bearing && paths.has(document.uri.path)))
      await liveCheck.checkNow(document);
  }
}
