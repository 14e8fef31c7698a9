import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectFileName, readableEndings } from '../core';
import { UserError } from './userError';

/** Folders that hold other people's files, never a team's design. */
const skippedFolders = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Files named by the user, and everything readable below the folders named, in a stable order. Throws on a missing path. */
export const discover = (paths: readonly string[]): string[] => [...new Set(paths.flatMap(expand))];

function expand(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UserError(`${path}: no such file or folder.`);
  return stats.isDirectory() ? [...walk(path)] : [forwardSlashes(path)];
}

function* walk(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skippedFolders.has(entry.name)) yield* walk(path);
    else if (entry.isFile() && isReadable(entry.name)) yield forwardSlashes(path);
  }
}

const isReadable = (name: string): boolean =>
  name === projectFileName || readableEndings.includes(name.split('.').at(-1)?.toLowerCase() ?? '');

const forwardSlashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);
