import * as vscode from 'vscode';
import type { ToEditor, ToPanel } from '../../panel/protocol';
import { loadCore } from '../core';
import type { LiveCheck } from '../liveCheck';
import { openDocument } from '../openDocuments';
import type { Filled } from '../records/assessmentFile';
import { rangeIn } from '../textRanges';
import { readForPanel } from './documentReading';
import { panelHtml } from './html';
import { loadProtocol } from './loadProtocol';
import type { RunOutput } from './outputs';

/** What every panel needs of the app. */
export interface PanelParts {
  readonly extensionUri: vscode.Uri;
  readonly liveCheck: LiveCheck;
  readonly log: vscode.LogOutputChannel;
  readonly runOutput: RunOutput;
}

/** One panel: hands the page its answers and its document, follows the document, does what the page asks. */
export class DecisionPanel implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable[];
  #current: Filled;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    readonly document: vscode.Uri | null,
    private readonly initial: Filled,
    private readonly parts: PanelParts,
  ) {
    const { webview } = panel;
    const { extensionUri, liveCheck } = parts;
    this.#current = initial;
    this.#subscriptions = [
      webview.onDidReceiveMessage(message => this.#receive(message)),
      liveCheck.onDidCheck(uri => {
        if (this.belongsTo(uri)) void this.#sendDocument();
      }),
      panel.onDidDispose(() => vscode.Disposable.from(...this.#subscriptions).dispose()),
    ];
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
    webview.html = panelHtml(webview, extensionUri, document);
  }

  /** What the page holds now, with what the document plans itself, for whatever is made of it. */
  async outgoing(): Promise<Filled> {
    const text = (await this.#openOwn())?.getText();
    if (text === undefined) return this.#current;
    const { plannedMitigations } = await loadCore();
    const planned = Object.entries(plannedMitigations(text)).map(([risk, { text: words }]) => [risk, words]);
    return { ...this.#current, planned: Object.fromEntries(planned) };
  }

  belongsTo(document: vscode.Uri | null): boolean {
    return this.document !== null && this.document.toString() === document?.toString();
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** What goes wrong is said to the user, who asked for it, and never ends the panel. */
  async #receive(message: unknown): Promise<void> {
    const { toEditor } = await loadProtocol();
    const parsed = toEditor.safeParse(message);
    if (!parsed.success) {
      this.parts.log.warn('The panel sent a message that does not fit its schema.', parsed.error.message);
      return;
    }
    try {
      await this.#send({ type: 'heard' });
      await this.#respond(parsed.data);
    } catch (error) {
      this.parts.log.error(`${parsed.data.type}: not done`, error);
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  }

  async #respond(message: ToEditor): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.#send({ type: 'start', ...this.initial, document: await this.#reading() });
      case 'changed':
        this.#current = { answers: message.answers, figures: message.figures };
        return;
      case 'output':
        return this.parts.runOutput(message.output, await this.outgoing(), this.document);
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

  /** Null where there is no document to read; the page then keeps what it read last. */
  async #reading() {
    const document = await this.#openOwn();
    return document && readForPanel(document, await this.parts.liveCheck.resultOf(document));
  }

  /** The panel's document; null where it has none, or it is gone. */
  async #openOwn(): Promise<vscode.TextDocument | null> {
    if (this.document === null) return null;
    try {
      return openDocument(this.document) ?? (await vscode.workspace.openTextDocument(this.document));
    } catch (error) {
      this.parts.log.warn(`${this.document.toString()}: cannot be read for its panel`, error);
      return null;
    }
  }

  async #revealInDocument(start: number, end: number): Promise<void> {
    if (this.document === null) return;
    const document = await openForReading(this.document);
    const selection = rangeIn(document, { start, end });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, selection });
  }

  dispose(): void {
    this.panel.dispose();
  }
}

async function openForReading(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new Error(vscode.l10n.t('{0} cannot be opened.', vscode.workspace.asRelativePath(uri)));
  }
}
