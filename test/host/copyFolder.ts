import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { atExit } from './atExit';

/** A copy of the same name that tests may change. It goes when this process ends. */
export function copyFolder(folder: string): string {
  const parent = mkdtempSync(join(tmpdir(), 'fineline-workspace-'));
  atExit(() => rmSync(parent, { recursive: true, force: true }));
  const copy = join(parent, basename(folder));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
