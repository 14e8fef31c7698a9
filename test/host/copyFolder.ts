import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './atExit';

/** A copy that tests may change. It goes when this process ends. */
export function copyFolder(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'fineline-workspace-'));
  atExit(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
