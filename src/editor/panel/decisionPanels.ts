import * as vscode from 'vscode';
import { reconnectCommand } from '../../panel/reconnect';
import type { Filled } from '../records/assessmentFile';
import { DecisionPanel, type PanelParts } from './decisionPanel';
import { pageOptions } from './html';
import { loadProtocol } from './loadProtocol';

const viewType = 'fineline.assess';

const empty: Filled = { answers: {}, figures: {} };

/** Opens decision panels, one for each document and any number without, and brings them back after a restart. */
export class DecisionPanels implements vscode.Disposable, vscode.WebviewPanelSerializer {
  /** The one that was in front last stands last. */
  readonly #open = new Set<DecisionPanel>();
  readonly #registrations = vscode.Disposable.from(
    vscode.window.registerWebviewPanelSerializer(viewType, this),
    vscode.commands.registerCommand(reconnectCommand, (state?: unknown) => this.#reconnect(state)),
  );

  constructor(private readonly parts: PanelParts) {}

  /** A panel for a document, brought to the front if there is one already; without a document, always a new one. */
  open(document: vscode.Uri | null, filled: Filled = empty): void {
    const existing = [...this.#open].find(panel => panel.belongsTo(document));
    if (existing !== undefined) {
      existing.reveal();
      return;
    }
    const title =
      document === null
        ? vscode.l10n.t('Assess a Use Case')
        : vscode.l10n.t('Assess {0}', document.path.split('/').at(-1) ?? '');
    const beside = document === null ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    this.#show(this.#create(title, beside), document, filled);
  }

  /** The panel of the document in front, else the one that was in front last; undefined where none is open. */
  nearest(document: vscode.Uri | null): DecisionPanel | undefined {
    const panels = [...this.#open];
    return panels.find(panel => panel.belongsTo(document)) ?? panels.at(-1);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    panel.webview.options = pageOptions(this.parts.extensionUri);
    await this.#restore(panel, state);
  }

  async #restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { panelState } = await loadProtocol();
    const kept = panelState.safeParse(state);
    const { document, answers, figures } = kept.success ? kept.data : { document: null, ...empty };
    this.#show(panel, document === null ? null : vscode.Uri.parse(document), { answers, figures });
  }

  /** Puts a panel in the place of the one in front, whose page has outlived its extension host and hands its state over. */
  async #reconnect(state: unknown): Promise<void> {
    const { activeTab, viewColumn } = vscode.window.tabGroups.activeTabGroup;
    const input = activeTab?.input;
    if (!(input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType))) return;
    await this.#restore(this.#create(activeTab?.label ?? '', viewColumn), state);
    if (activeTab !== undefined) await vscode.window.tabGroups.close(activeTab);
  }

  /** With its options from the start: set later, they would make the editor load the page twice. */
  #create(title: string, column: vscode.ViewColumn): vscode.WebviewPanel {
    const options = { enableFindWidget: true, ...pageOptions(this.parts.extensionUri) };
    return vscode.window.createWebviewPanel(viewType, title, column, options);
  }

  #show(webview: vscode.WebviewPanel, document: vscode.Uri | null, filled: Filled): void {
    const panel = new DecisionPanel(webview, document, filled, this.parts);
    this.#open.add(panel);
    webview.onDidDispose(() => this.#open.delete(panel));
    webview.onDidChangeViewState(() => {
      if (webview.active && this.#open.delete(panel)) this.#open.add(panel);
    });
  }

  dispose(): void {
    this.#registrations.dispose();
    for (const panel of this.#open) panel.dispose();
  }
}
