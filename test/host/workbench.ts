import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser, newPage, showWorkbench } from './openPage';
import { artifacts } from './paths';
import { type Server, type ServerOptions, startServer } from './startServer';

/** VS Code as a person has it in front of them, with packed extensions installed. */
export async function openWorkbench(
  folder: string,
  options: Partial<ServerOptions>,
  language?: string,
): Promise<Workbench> {
  const server = await startServer({ editor: 'newest', ...options });
  const page = await newPage(await launchBrowser(), language);
  await showWorkbench(page, server, { folder });
  await page.locator('.explorer-folders-view').waitFor();
  return new Workbench(page, server);
}

/** What a person does and sees there. Each action waits for its effect, never for a time. */
export class Workbench {
  constructor(
    readonly page: Page,
    private readonly server: Server,
  ) {}

  /** Runs a command by its title in the command palette; answers when it was taken, in milliseconds since 1970. */
  async runCommand(title: string): Promise<number> {
    await this.page.keyboard.press('F1');
    return this.choose(`>${title}`, title);
  }

  /** Opens a file of the folder by its path; answers its editor. */
  async openFile(path: string): Promise<Locator> {
    await this.page.keyboard.press('Control+P');
    await this.choose(path, path.slice(path.lastIndexOf('/') + 1));
    const editor = this.page.locator(`.monaco-editor[data-uri$="${path}"]`);
    await editor.locator('.view-line').first().waitFor();
    return editor;
  }

  /** Types at the end of the editor that has the cursor. */
  async typeAtEnd(text: string): Promise<void> {
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** Types over the line that has the cursor. */
  async replaceLine(text: string): Promise<void> {
    await this.page.keyboard.press('Home');
    await this.page.keyboard.press('Home');
    await this.page.keyboard.press('Shift+End');
    await this.page.keyboard.type(text);
  }

  /** The lines of the Problems view, which it opens. */
  async problems(): Promise<Locator> {
    await this.runCommand('Problems: Focus on Problems View');
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Hovers over the braces in the status bar and waits for them to say this. */
  async languageStatus(text: string): Promise<void> {
    // A pointer that rests there already makes no hover.
    await this.page.mouse.move(0, 0);
    await this.page.locator('[id="status.languageStatus"]').hover();
    await this.page.locator('.hover-language-status', { hasText: text }).waitFor();
  }

  /** Takes the entry of that name from the list that a command shows. */
  async pick(name: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  }

  /** Gives the path to the file dialog that a command shows, once it has filled in its own proposal. */
  async giveFile(path: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await this.page.waitForFunction(() =>
      document
        .querySelector<HTMLInputElement>('.quick-input-widget input[type="text"]')
        ?.value.startsWith('/'),
    );
    // The dialog sets its proposal once more when it has listed the folder.
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await input.fill(path);
    await this.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
  }

  /** The page inside the extension's panel. */
  panel(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  }

  /** Keeps what is on the screen as `artifacts/NAME.png`. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(artifacts, { recursive: true });
    await this.page.screenshot({ path: join(artifacts, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().browser()?.close();
    this.server.stop();
  }

  /**
   * Types into the quick input that has just opened and takes the entry of that name. The list is made once per
   * text, and entries of an extension come late after a start, so the text is given again until the entry is there.
   */
  private async choose(text: string, name: string): Promise<number> {
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    const entry = this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
    for (let attempt = 0; attempt < attempts && !(await entry.isVisible()); attempt += 1) {
      await input.fill('');
      await input.fill(text);
      await entry.waitFor({ timeout: patience }).catch(() => undefined);
    }
    const taken = Date.now();
    await entry.click();
    // The entry, not the input: a command may ask in the same place.
    await entry.waitFor({ state: 'hidden' });
    return taken;
  }
}

/** How often and how long, in milliseconds, an entry of the quick input is waited for. */
const attempts = 15;
const patience = 2_000;
