import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cache, repository } from './paths';

/** The kinds of extension host: `desktop` has Node, `web` is a web worker as in vscode.dev. */
export type HostKind = 'desktop' | 'web';

/** Where VS Code chose another host than was asked for, the suite must not pass unnoticed. */
const guard = `if (typeof importScripts !== 'function') throw new Error('This is not a web worker.');`;

/** Bundles the `*.test.ts` files of one folder and mocha into one file that the extension host can run. */
export async function bundleSuite(folder: string, kind: HostKind): Promise<string> {
  const tests = readdirSync(join(repository, folder)).filter(name => name.endsWith('.test.ts'));
  const outfile = join(cache, 'suites', `${folder.replaceAll('/', '-')}-${kind}.js`);
  await build({
    // The first import makes `describe` and `it`, which the test files then find.
    stdin: {
      contents: [
        `export { runMocha as run } from './test/host/runMocha';`,
        ...tests.map(name => `import './${folder}/${name}';`),
      ].join('\n'),
      resolveDir: repository,
    },
    outfile,
    bundle: true,
    // Mocha's file assigns `module.exports` too, so ours must come last.
    format: 'iife',
    globalName: 'suite',
    banner: { js: kind === 'web' ? guard : '' },
    footer: { js: 'module.exports = suite;' },
    platform: kind === 'desktop' ? 'node' : 'browser',
    // What packages offer to Node first may load its parts by names that a bundler cannot see.
    mainFields: ['module', 'main'],
    external: ['vscode'],
    keepNames: true,
    // package.json says that our modules have no side effects; describing tests is one.
    ignoreAnnotations: true,
    logLevel: 'warning',
  });
  return outfile;
}
