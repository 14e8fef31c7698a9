import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundleSuite, type HostKind } from './bundleSuite';
import { suiteMark } from './consoleReporter';
import { copyFolder } from './copyFolder';
import { editors } from './installEditor';
import { launchBrowser, newPage, remoteUri, showWorkbench } from './openPage';
import { repository } from './paths';
import { type ServerOptions, startServer } from './startServer';

export interface Suite extends ServerOptions {
  /** The folder whose `*.test.ts` files make the suite; their bundle, once there is one. */
  readonly tests: string;
  readonly kind: HostKind;
  /** The folder to open, or none; the suite sees a copy of it. */
  readonly folder: string | null;
  /** A file in the folder that lists several folders, to be opened instead. */
  readonly workspaceFile?: string;
}

/** Runs a mocha suite inside a real VS Code with the extension loaded; gives the exit code. */
export async function runInExtensionHost(suite: Suite): Promise<number> {
  const ready = {
    ...suite,
    tests: await bundleSuite(suite.tests, suite.kind),
    folder: opened(suite),
  };
  return process.env.FINELINE_VSCODE === 'electron' ? runInDesktop(ready) : runInBrowser(ready);
}

function opened({ folder, workspaceFile }: Suite): string | null {
  if (folder === null) return null;
  const copy = copyFolder(folder);
  return workspaceFile === undefined ? copy : join(copy, workspaceFile);
}

/** VS Code picks the desktop kind by itself where an extension offers both; the web kind has to be asked for. */
const hostFor = {
  desktop: {},
  web: { 'remote.extensionKind': { 'fineline.fineline': ['web'] } },
} as const;

async function runInBrowser({ kind, tests, folder, ...options }: Suite): Promise<number> {
  const server = await startServer({ ...options, settings: { ...hostFor[kind], ...options.settings } });
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    const code = exitCode(page);
    await showWorkbench(page, server, {
      folder,
      payload: {
        extensionDevelopmentPath: remoteUri(server, repository),
        extensionTestsPath: remoteUri(server, tests),
      },
    });
    return await code;
  } finally {
    await browser.close();
    server.stop();
  }
}

/**
 * Shows the suite's own lines and waits for the tests to end. VS Code logs much besides; that is
 * shown only when the tests did not get as far as saying how they went.
 */
async function exitCode(page: Page): Promise<number> {
  const logged: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const line = args.join(' ');
    logged.push(line);
    if (line.startsWith(suiteMark)) console.log(line.slice(suiteMark.length));
  });
  const code = await new Promise<number>((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.once('crash', () => reject(new Error('The browser page crashed.')));
  });
  if (code !== 0 && !logged.some(line => line.startsWith(suiteMark))) console.log(logged.join('\n'));
  return code;
}

/** The same suite in a desktop VS Code, where one can be downloaded. */
async function runInDesktop({ editor, tests, folder, kind, asksForTrust }: Suite): Promise<number> {
  const { runTests } = await import('@vscode/test-electron');
  return runTests({
    version: editors[editor].vscode,
    extensionDevelopmentPath: repository,
    extensionTestsPath: tests,
    launchArgs: [
      ...(folder === null ? [] : [folder]),
      '--disable-extensions',
      ...(asksForTrust ? [] : ['--disable-workspace-trust']),
      ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ],
  });
}
