import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { atExit } from './atExit';

const onWindows = process.platform === 'win32';

/** Runs a program to its end, showing what it prints, and gives its exit code. */
export function run(command: string, args: readonly string[], cwd: string): Promise<number> {
  const child = spawn(command, args, { cwd, stdio: 'inherit', shell: needsShell(command) });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

/** Runs a program to its end and shows what it prints only when it fails, which is an error. */
export function runQuietly(command: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, shell: needsShell(command) }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error([error.message, stdout, stderr].join('\n')));
    });
  });
}

/** A program in the background. It and all its children are stopped when this process ends. */
export function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Background {
  // A process group of its own, so that stopping it reaches its children too.
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: !onWindows });
  return { child, stop: atExit(() => stopGroup(child)) };
}

export interface Background {
  readonly child: ChildProcess;
  readonly stop: () => void;
}

/** Where the first of these programs is on the PATH. */
export function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = onWindows ? ['.exe', '.cmd'] : [''];
  const places = names.flatMap(name =>
    folders.flatMap(folder => endings.map(ending => join(folder, name + ending))),
  );
  return places.find(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function stopGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (onWindows) execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has already ended.
  }
}

/** npm and `code` are batch files on Windows, which only a shell can start. */
function needsShell(command: string): boolean {
  return onWindows && !command.endsWith('.exe');
}
