import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './paths';
import { runQuietly } from './programs';

/** Builds and packs the extension as `npm run package` does; gives the path of the .vsix file. */
export async function packExtension(): Promise<string> {
  await runQuietly('npm', ['run', '--silent', 'package'], repository);
  return join(repository, 'fineline.vsix');
}

/** Packs an extension that needs no building, for a test; gives the path of the .vsix file. */
export async function packFolder(folder: string): Promise<string> {
  const packed = join(mkdtempSync(join(tmpdir(), 'fineline-vsix-')), 'extension.vsix');
  const plain = ['--no-dependencies', '--allow-missing-repository', '--skip-license'];
  await runQuietly('npx', ['--prefix', repository, 'vsce', 'package', ...plain, '--out', packed], folder);
  return packed;
}
