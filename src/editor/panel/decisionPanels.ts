import * as vscode from 'vscode';
import type { Answers } from '../../core/decision';
import { panelState, type ToEditor, type ToPanel, toEditor } from '../../panel/protocol';
import { panelHtml, panelRoots } from './html';

const viewType = 'fineline.assess';

/** Opens decision panels, and brings them back after a restart of the editor. */
export class DecisionPanels implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #panels = new Set<vscode.WebviewPanel>();
  readonly #serializer = vscode.window.registerWebviewPanelSerializer(viewType, this);

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  open(answers: Answers = {}): void {
    const title = vscode.l10n.t('Assess a Use Case');
    const panel = vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, {
      enableFindWidget: true,
    });
    this.#show(panel, answers);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = panelState.safeParse(state);
    this.#show(panel, kept.success ? kept.data.answers : {});
  }

  #show(panel: vscode.WebviewPanel, answers: Answers): void {
    this.#panels.add(panel);
    panel.onDidDispose(() => this.#panels.delete(panel));
    panel.iconPath = vscode.Uri.joinPath(this.extensionUri, 'media', 'icon.png');
    panel.webview.options = { enableScripts: true, localResourceRoots: panelRoots(this.extensionUri) };
    panel.webview.onDidReceiveMessage(message => this.#receive(panel, answers, message));
    panel.webview.html = panelHtml(panel.webview, this.extensionUri);
  }

  async #receive(panel: vscode.WebviewPanel, answers: Answers, message: unknown): Promise<void> {
    const parsed = toEditor.safeParse(message);
    if (parsed.success) await respond(panel, answers, parsed.data);
    else this.log.warn('The panel sent a message that does not fit its schema.', parsed.error.message);
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const panel of this.#panels) panel.dispose();
  }
}

async function respond(panel: vscode.WebviewPanel, answers: Answers, message: ToEditor): Promise<void> {
  switch (message.type) {
    case 'ready':
      await panel.webview.postMessage({ type: 'start', answers } satisfies ToPanel);
      return;
    case 'copy':
      await vscode.env.clipboard.writeText(message.text);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied to the clipboard.'), 4_000);
  }
}
