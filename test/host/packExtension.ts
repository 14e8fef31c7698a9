import { join } from 'node:path';
import { repository } from './paths';
import { runQuietly } from './programs';

/** Builds and packs the extension as `npm run package` does; gives the path of the .vsix file. */
export async function packExtension(): Promise<string> {
  await runQuietly('npm', ['run', '--silent', 'package'], repository);
  return join(repository, 'fineline.vsix');
}
