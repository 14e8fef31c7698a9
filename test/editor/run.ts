// `npm run test:editor [-- WORD]`: the same tests in each kind of VS Code that Fineline promises to work in,
// or only in those whose name has the word.
import { join } from 'node:path';
import { repository } from '../host/paths';
import { runInExtensionHost, type Suite } from '../host/runInExtensionHost';

const sample = { tests: 'test/editor', folder: join(repository, 'media/sample') };

const noFolder = { tests: 'test/editor/no-folder', folder: null };
const severalFolders = {
  tests: 'test/editor/several-folders',
  folder: join(repository, 'test/editor/several-folders/fixtures'),
  workspaceFile: 'several.code-workspace',
};

const suites: Readonly<Record<string, Suite>> = {
  'desktop, newest': { ...sample, kind: 'desktop', editor: 'newest' },
  'desktop, oldest supported': { ...sample, kind: 'desktop', editor: 'oldest' },
  'browser, newest': { ...sample, kind: 'web', editor: 'newest' },
  'desktop, several folders': { ...severalFolders, kind: 'desktop', editor: 'newest' },
  'browser, several folders': { ...severalFolders, kind: 'web', editor: 'newest' },
  'desktop, no folder': { ...noFolder, kind: 'desktop', editor: 'newest' },
};

async function main(): Promise<void> {
  const [word = ''] = process.argv.slice(2);
  const wanted = Object.entries(suites).filter(([name]) => name.includes(word));
  let failed = wanted.length === 0;
  for (const [name, suite] of wanted) {
    console.log(`\n  VS Code: ${name}`);
    if ((await runInExtensionHost(suite)) !== 0) failed = true;
  }
  process.exit(failed ? 1 : 0);
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
