import * as vscode from 'vscode';
import type { CheckedFile, ReportFormat, SkippedFile } from '../../core';
import { loadCore } from '../core';
import type { WorkspaceCheck } from './workspaceCheck';

/** Checks these files once more, so that every place fits the text as it stands, and makes a report of them. */
export async function reportOn(
  uris: readonly vscode.Uri[],
  check: WorkspaceCheck,
  format: ReportFormat,
  version: string,
): Promise<string> {
  const { inEnglish, reporters, rules, say, tooLarge } = await loadCore();
  const files: CheckedFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const uri of uris) {
    const path = vscode.workspace.asRelativePath(uri);
    const file = await check.checkOne(uri);
    if (file === 'too-large') skipped.push({ path, reason: inEnglish(() => say(tooLarge)) });
    if (typeof file === 'string' || file.result.kind === 'other') continue;
    files.push({ path, text: file.text, ...file.result });
  }
  files.sort((one, other) => (one.path < other.path ? -1 : 1));
  return reporters[format]({ version, rules, files, skipped });
}
