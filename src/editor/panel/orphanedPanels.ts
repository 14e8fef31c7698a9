import * as vscode from 'vscode';
import { type DecisionPanels, viewType } from './decisionPanels';

/** How long the editor may take to hand a panel in sight back to the extension, in milliseconds. */
const grace = 4_000;

/**
 * A webview does not follow its extension into a new extension host: its page goes on, but nobody hears it. The editor
 * keeps what the page holds and hands it back when the window is loaded again, so that is offered.
 */
export function watchOrphanedPanels(panels: DecisionPanels): vscode.Disposable {
  let waiting: NodeJS.Timeout | undefined;
  const look = () => {
    clearTimeout(waiting);
    if (isOrphanInSight(panels)) waiting = setTimeout(() => void offerReload(panels), grace);
  };
  look();
  return vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(look),
    new vscode.Disposable(() => clearTimeout(waiting)),
  );
}

const isOrphanInSight = (panels: DecisionPanels): boolean =>
  panels.count === 0 && vscode.window.tabGroups.all.some(({ activeTab }) => isOurs(activeTab?.input));

/** The editor puts a prefix of its own before the type. */
const isOurs = (input: unknown): boolean =>
  input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType);

async function offerReload(panels: DecisionPanels): Promise<void> {
  if (!isOrphanInSight(panels)) return;
  const reload = vscode.l10n.t('Reload Window');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Extensions were restarted. Reload the window to go on with the open assessments; nothing in them is lost.',
    ),
    reload,
  );
  if (chosen === reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
}
