import { deepStrictEqual } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { repositoryRoot } from '../../support/catalogue';

/** Packages that each layer may import; a path is written from `src`. */
const layers: readonly { folder: string; packages: readonly string[]; folders: readonly string[] }[] = [
  {
    folder: 'core',
    packages: [
      'zod/mini',
      'yaml',
      'jsonc-parser',
      'smol-toml',
      '@lezer/markdown',
      '@lezer/python',
      '@lezer/common',
    ],
    folders: ['core'],
  },
  { folder: 'panel', packages: ['zod/mini'], folders: ['panel', 'core'] },
  {
    folder: 'editor',
    packages: ['vscode', 'zod/mini'],
    folders: ['editor', 'core', 'panel/protocol', 'panel/reconnect'],
  },
  { folder: 'cli', packages: ['node:'], folders: ['cli', 'core', '../package.json'] },
];

const importLine =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|(?:import|require)\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

const src = join(repositoryRoot, 'src');

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(importLine)].map(
    match => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

describe('layers', () => {
  for (const { folder, packages, folders } of layers) {
    it(`${folder} imports nothing beyond its layer`, () => {
      const forbidden = filesIn(folder).flatMap(file =>
        importsOf(file)
          .filter(name => !isAllowed(file, name, packages, folders))
          .map(name => `${relative(src, file)}: ${name}`),
      );
      deepStrictEqual(forbidden, []);
    });
  }

  it('other layers see only the public faces of the core', () => {
    const reaching = ['editor', 'cli', 'panel'].flatMap(folder =>
      filesIn(folder).flatMap(file =>
        importsOf(file)
          .filter(name => name.startsWith('.') && isInsideCore(target(file, name)))
          .map(name => `${relative(src, file)}: ${name}`),
      ),
    );
    deepStrictEqual(reaching, []);
  });
});

/** The faces of the core: the whole, the decision engine alone, and one name that the editor needs before it loads the core. */
const faces = ['core', 'core/decision', 'core/settings/projectFileName'];

const isInsideCore = (path: string): boolean => path.startsWith('core/') && !faces.includes(path);

const filesIn = (folder: string): string[] =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(src, folder, name));

const target = (file: string, name: string): string =>
  relative(src, join(dirname(file), name)).replaceAll('\\', '/');

function isAllowed(
  file: string,
  name: string,
  packages: readonly string[],
  folders: readonly string[],
): boolean {
  if (!name.startsWith('.')) {
    return packages.some(each => name === each || name.startsWith(each.endsWith(':') ? each : `${each}/`));
  }
  return folders.some(each => target(file, name) === each || target(file, name).startsWith(`${each}/`));
}
