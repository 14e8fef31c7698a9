import { join } from 'node:path';
import { findOnPath, isExecutable, run } from './programs';

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * Chrome, Chromium or Edge: the one that FINELINE_BROWSER names, else the first on this machine,
 * else Debian's `chromium`, installed where that is possible.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.FINELINE_BROWSER;
  if (named !== undefined) return named;
  const found = findInstalled() ?? (await installChromium());
  if (found !== undefined) return found;
  throw new Error(
    'The tests need a browser: install Chrome, Chromium or Edge, or set FINELINE_BROWSER to its program file.',
  );
}

function findInstalled(): string | undefined {
  return findOnPath(commands) ?? usualPlaces().find(isExecutable);
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map(name => process.env[name] ?? '');
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap(root => programs.map(program => join(root, program)));
  }
  return [];
}

async function installChromium(): Promise<string | undefined> {
  const aptGet = findOnPath(['apt-get']);
  if (aptGet === undefined || process.getuid?.() !== 0) return undefined;
  console.log('No browser found: installing chromium with apt-get.');
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  await run(aptGet, ['update', '-qq'], '/');
  await run(aptGet, ['install', '-y', '-qq', 'chromium'], '/');
  return findInstalled();
}
