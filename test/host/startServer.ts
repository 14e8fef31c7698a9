import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './atExit';
import { type EditorName, installEditor } from './installEditor';
import { type Background, runQuietly, start } from './programs';

export interface ServerOptions {
  readonly editor: EditorName;
  /** Packed extensions (.vsix files) to install into it. */
  readonly extensions?: readonly string[];
  /** User settings, by name. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether VS Code asks if a folder is trusted; otherwise all are. */
  readonly asksForTrust?: boolean;
}

export interface Server {
  /** `127.0.0.1:PORT`, where it listens. */
  readonly authority: string;
  /** The secret that every address must carry as `tkn`, so that no other page or user of the machine gets in. */
  readonly token: string;
  readonly stop: () => void;
  /** Settles when it has ended, by itself or stopped. */
  readonly ended: Promise<unknown>;
}

/** No invitations, experiments or updates: nothing on the screen but the editor and the extension. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'remote.autoForwardPorts': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** VS Code, served to a browser on a free loopback port, knowing nothing of this user's own editor. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { node, server } = await installEditor(options.editor);
  const home = mkdtempSync(join(tmpdir(), 'fineline-editor-'));
  const removeHome = atExit(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  writeSettings(home, { ...quietSettings, ...options.settings });

  const folders = ['user-data', 'server-data', 'extensions'].map(name => `--${name}-dir=${join(home, name)}`);
  for (const extension of options.extensions ?? []) {
    await runQuietly(node, [server, ...folders, `--install-extension=${extension}`], home);
  }
  const token = randomUUID();
  const trust = options.asksForTrust ? [] : ['--disable-workspace-trust'];
  const background = start(
    node,
    [server, ...folders, ...trust, ...listening, `--connection-token=${token}`],
    cleanEnvironment(),
  );
  const port = await waitForPort(background);
  return {
    authority: `127.0.0.1:${port}`,
    token,
    stop: () => {
      background.stop();
      removeHome();
    },
    ended: once(background.child, 'exit'),
  };
}

/** Port 0 lets the system choose a free one. */
const listening = ['--host=127.0.0.1', '--port=0', '--accept-server-license-terms', '--telemetry-level=off'];

function writeSettings(home: string, settings: object): void {
  const folder = join(home, 'user-data/User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/** Without what a surrounding VS Code terminal or debugger would pass on. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = (name: string) => !name.startsWith('VSCODE_') && name !== 'NODE_OPTIONS';
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => own(name)));
}

/** Reads what the server prints until it says where it listens. */
function waitForPort({ child, stop }: Background): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk;
      const port = /agent listening on (\d+)/.exec(printed)?.[1];
      if (port === undefined) return;
      // From here on the output only needs to flow, or the server would wait for a reader.
      child.stdout?.off('data', read).resume();
      resolve(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', chunk => {
      printed += chunk;
    });
    child.once('exit', code => {
      stop();
      reject(new Error(`VS Code did not start (exit code ${code}):\n${printed}`));
    });
  });
}
