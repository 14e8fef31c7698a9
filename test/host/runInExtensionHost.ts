import type { Page } from 'playwright-core';
import { bundleSuite, type HostKind } from './bundleSuite';
import { suiteMark } from './consoleReporter';
import { copyFolder } from './copyFolder';
import { editors } from './installEditor';
import { launchBrowser, newPage, remoteUri, showWorkbench } from './openPage';
import { repository } from './paths';
import { type Server, type ServerOptions, startServer } from './startServer';

export interface Suite extends ServerOptions {
  /** The folder whose `*.test.ts` files make the suite. */
  readonly tests: string;
  readonly kind: HostKind;
  /** The folder to open; the suite sees a copy of it. */
  readonly folder: string;
  /** Where the extension under test lies, if not here. */
  readonly extension?: string;
}

/** Runs a mocha suite inside a real VS Code with the extension loaded; gives the exit code. */
export async function runInExtensionHost(suite: Suite): Promise<number> {
  const tests = await bundleSuite(suite.tests, suite.kind);
  const run: Run = {
    ...suite,
    tests,
    folder: copyFolder(suite.folder),
    extension: suite.extension ?? repository,
  };
  return process.env.FINELINE_VSCODE === 'electron' ? runInDesktop(run) : runInBrowser(run);
}

type Run = Suite & { readonly extension: string };

async function runInBrowser(run: Run): Promise<number> {
  const server = await startServer(run);
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    const code = exitCode(page);
    await showWorkbench(page, server, { folder: run.folder, payload: payload(server, run) });
    return await code;
  } finally {
    await browser.close();
    server.stop();
  }
}

function payload(server: Server, { extension, tests, kind }: Run): Record<string, string> {
  return {
    extensionDevelopmentPath: remoteUri(server, extension),
    extensionTestsPath: remoteUri(server, tests),
    ...(kind === 'web' ? { extensionDevelopmentKind: 'web' } : {}),
  };
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
async function runInDesktop({ editor, extension, tests, folder, kind }: Run): Promise<number> {
  const { runTests } = await import('@vscode/test-electron');
  return runTests({
    version: editors[editor].vscode,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [
      folder,
      '--disable-extensions',
      '--disable-workspace-trust',
      ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ],
  });
}
