import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from './findBrowser';
import type { Server } from './startServer';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const offline = ['--disable-background-networking', '--disable-component-update'];

/** What the workbench is told in its address; a path means a place on the server. */
export interface PageOptions {
  /** A folder, or a file that lists several; null for an empty window. */
  readonly folder: string | null;
  readonly payload?: Readonly<Record<string, string>>;
}

/** Without windows, unless FINELINE_HEADED is set, to watch a test at work. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [...flags, ...offline],
    headless: process.env.FINELINE_HEADED === undefined,
    // Signals have one owner, `atExit`; the browser still ends with this process.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * A browser page that is about to show the workbench; `showWorkbench` makes it go there. With a language, extensions are told
 * that the editor speaks it, though its own words stay English without a language pack.
 */
export async function newPage(browser: Browser, language?: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(allowAutomation);
  if (language !== undefined) await page.addInitScript(speak, language);
  return page;
}

/** Runs in the page, before the workbench asks which language it speaks. */
function speak(language: string): void {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}

export async function showWorkbench(page: Page, server: Server, options: PageOptions): Promise<void> {
  const payload = Object.entries({ skipWelcome: 'true', ...options.payload });
  const query = new URLSearchParams({
    tkn: server.token,
    ...opened(options.folder),
    payload: JSON.stringify(payload),
  });
  await page.goto(`http://${server.authority}/?${query}`);
}

function opened(folder: string | null): Record<string, string> {
  if (folder === null) return { ew: 'true' };
  return folder.endsWith('.code-workspace') ? { workspace: folder } : { folder };
}

/** The address of a file on the server, as the workbench writes it. */
export function remoteUri(server: Server, path: string): string {
  return `vscode-remote://${server.authority}${path}`;
}

/**
 * Runs in the page, before the workbench reads its configuration. A built VS Code takes a development
 * extension and its tests from the address only with this option; it is the switch that VS Code's own
 * integration tests use.
 */
function allowAutomation(): void {
  const id = 'vscode-workbench-web-configuration';
  const observer = new MutationObserver(() => {
    const element = document.getElementById(id);
    if (element === null) return;
    observer.disconnect();
    const settings = JSON.parse(element.getAttribute('data-settings') ?? '{}');
    settings.developmentOptions = { ...settings.developmentOptions, enableSmokeTestDriver: true };
    element.setAttribute('data-settings', JSON.stringify(settings));
  });
  observer.observe(document, { childList: true, subtree: true });
}
