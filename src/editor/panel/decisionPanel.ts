import * as vscode from 'vscode';
import type { Answers } from '../../core/decision';
import { type ToEditor, type ToPanel, toEditor } from '../../panel/protocol';
import type { LiveCheck } from '../liveCheck';
import { openDocument } from '../openDocuments';
import { rangeIn } from '../textRanges';
import { readForPanel } from './documentReading';
import { panelHtml, panelRoots } from './html';

/** One panel: hands the page its answers and its document, follows the document, does what the page asks. */
export class DecisionPanel implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable[];

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly document: vscode.Uri | null,
    private readonly answers: Answers,
    extensionUri: vscode.Uri,
    private readonly liveCheck: LiveCheck,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const { webview } = panel;
    this.#subscriptions = [
      webview.onDidReceiveMessage(message => this.#receive(message)),
      liveCheck.onDidCheck(uri => {
        if (this.belongsTo(uri)) void this.#sendDocument();
      }),
      panel.onDidDispose(() => vscode.Disposable.from(...this.#subscriptions).dispose()),
    ];
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
    webview.options = { enableScripts: true, localResourceRoots: panelRoots(extensionUri) };
    webview.html = panelHtml(webview, extensionUri, document);
  }

  belongsTo(document: vscode.Uri | null): boolean {
    return this.document !== null && this.document.toString() === document?.toString();
  }

  reveal(): void {
    this.panel.reveal();
  }

  async #receive(message: unknown): Promise<void> {
    const parsed = toEditor.safeParse(message);
    if (parsed.success) await this.#respond(parsed.data);
    else this.log.warn('The panel sent a message that does not fit its schema.', parsed.error.message);
  }

  async #respond(message: ToEditor): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.#send({ type: 'start', answers: this.answers, document: await this.#reading() });
      case 'copy':
        await vscode.env.clipboard.writeText(message.text);
        vscode.window.setStatusBarMessage(vscode.l10n.t('Copied to the clipboard.'), 4_000);
        return;
      case 'reveal':
        return this.#revealInDocument(message.start, message.end);
    }
  }

  async #sendDocument(): Promise<void> {
    const document = await this.#reading();
    if (document !== null) await this.#send({ type: 'document', document });
  }

  async #send(message: ToPanel): Promise<void> {
    await this.panel.webview.postMessage(message);
  }

  /** Null where the panel has no document, or the document is gone. */
  async #reading() {
    if (this.document === null) return null;
    try {
      const document =
        openDocument(this.document) ?? (await vscode.workspace.openTextDocument(this.document));
      return await readForPanel(document, await this.liveCheck.resultOf(document));
    } catch (error) {
      this.log.warn(`${this.document.toString()}: cannot be read for its panel`, error);
      return null;
    }
  }

  async #revealInDocument(start: number, end: number): Promise<void> {
    if (this.document === null) return;
    const document = await vscode.workspace.openTextDocument(this.document);
    const selection = rangeIn(document, { start, end });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, selection });
  }

  dispose(): void {
    this.panel.dispose();
  }
}
