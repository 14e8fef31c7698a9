import * as vscode from 'vscode';
import type { Answers } from '../../core/decision';
import { panelState } from '../../panel/protocol';
import type { LiveCheck } from '../liveCheck';
import { DecisionPanel } from './decisionPanel';

const viewType = 'fineline.assess';

/** Opens decision panels, one for each document and any number without, and brings them back after a restart. */
export class DecisionPanels implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #open = new Set<DecisionPanel>();
  readonly #serializer = vscode.window.registerWebviewPanelSerializer(viewType, this);

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly liveCheck: LiveCheck,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** A panel for a document, brought to the front if there is one already; without a document, always a new one. */
  open(document: vscode.Uri | null, answers: Answers = {}): void {
    const existing = [...this.#open].find(panel => panel.belongsTo(document));
    if (existing !== undefined) {
      existing.reveal();
      return;
    }
    const title = vscode.l10n.t('Assess a Use Case');
    const beside = document === null ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    const panel = vscode.window.createWebviewPanel(viewType, title, beside, { enableFindWidget: true });
    this.#show(panel, document, answers);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = panelState.safeParse(state);
    const document =
      kept.success && kept.data.document !== null ? vscode.Uri.parse(kept.data.document) : null;
    this.#show(panel, document, kept.success ? kept.data.answers : {});
  }

  #show(webview: vscode.WebviewPanel, document: vscode.Uri | null, answers: Answers): void {
    const panel = new DecisionPanel(webview, document, answers, this.extensionUri, this.liveCheck, this.log);
    this.#open.add(panel);
    webview.onDidDispose(() => this.#open.delete(panel));
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const panel of this.#open) panel.dispose();
  }
}
