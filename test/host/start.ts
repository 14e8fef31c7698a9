// `npm start [-- FOLDER]`: what Fineline finds in a folder, then that folder in VS Code with Fineline loaded.
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { packExtension } from './packExtension';
import { repository } from './paths';
import { findOnPath, run, runQuietly } from './programs';
import { startServer } from './startServer';

async function main(): Promise<number> {
  const folder = wantedFolder(process.argv[2]);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder ${folder}: give one that exists, or none for the sample workspace.`);
    return 2;
  }
  await runQuietly('npm', ['run', '--silent', 'build'], repository);
  await showFindings(folder);
  if (await openDesktop(folder)) return 0;
  await serve(folder);
  return 0;
}

/** npm runs scripts in the repository, but a relative path means the folder that the user called npm in. */
function wantedFolder(argument: string | undefined): string {
  const calledFrom = process.env.INIT_CWD ?? process.cwd();
  return argument === undefined ? join(repository, 'media/sample') : resolve(calledFrom, argument);
}

async function showFindings(folder: string): Promise<void> {
  const shown = relative(process.cwd(), folder) || '.';
  console.log(`\nfineline check ${shown}\n`);
  await run(process.execPath, [join(repository, 'dist/cli.js'), 'check', shown], process.cwd());
}

/** Whether a desktop VS Code took the folder. `code` in a remote terminal cannot load an unpacked extension. */
async function openDesktop(folder: string): Promise<boolean> {
  const code = findOnPath(['code']);
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI } = process.env;
  const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  if (code === undefined || !hasScreen || VSCODE_IPC_HOOK_CLI !== undefined) return false;
  console.log(`\nOpening ${folder} in VS Code.`);
  return (await run(code, [`--extensionDevelopmentPath=${repository}`, folder], repository)) === 0;
}

/** Serves VS Code until Ctrl-C, with Fineline installed as a user would install it. */
async function serve(folder: string): Promise<void> {
  const extension = await packExtension();
  const server = await startServer({
    editor: 'newest',
    extensions: [extension],
    settings: { 'workbench.startupEditor': 'readme' },
  });
  const address = `http://${server.authority}/?tkn=${server.token}&folder=${encodeURI(folder)}`;
  console.log(`\nVS Code with Fineline is at\n\n  ${address}\n\nCtrl-C ends it.`);
  await server.ended;
}

main().then(
  code => process.exit(code),
  error => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
