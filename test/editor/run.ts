// `npm run test:editor [-- WORD]`: the same tests in each kind of VS Code that Fineline promises to work in,
// or only in those whose name has the word.
import { join } from 'node:path';
import { repository } from '../host/paths';
import { runInExtensionHost, type Suite } from '../host/runInExtensionHost';

const sample = join(repository, 'media/sample');
const everywhere = { tests: 'test/editor', folder: sample };
const newest = { kind: 'desktop', editor: 'newest' } as const;

const severalFolders = {
  tests: 'test/editor/several-folders',
  folder: join(repository, 'test/editor/several-folders/fixtures'),
  workspaceFile: 'several.code-workspace',
};

const suites: Readonly<Record<string, Suite>> = {
  'desktop, newest': { ...everywhere, ...newest },
  'desktop, oldest supported': { ...everywhere, kind: 'desktop', editor: 'oldest' },
  'browser, newest': { ...everywhere, kind: 'web', editor: 'newest' },
  'several folders': { ...severalFolders, ...newest },
  'several folders, browser': { ...severalFolders, kind: 'web', editor: 'newest' },
  'no folder': { ...newest, tests: 'test/editor/no-folder', folder: null },
  'not trusted': {
    ...newest,
    tests: 'test/editor/untrusted',
    folder: sample,
    asksForTrust: true,
    settings: { 'security.workspace.trust.startupPrompt': 'never' },
  },
  asleep: { ...newest, tests: 'test/editor/asleep', folder: join(repository, 'test/editor/asleep/folder') },
  endurance: { ...newest, tests: 'test/editor/endurance', folder: sample },
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
