import * as vscode from 'vscode';
import { equal } from './support/equal';
import { closeAll, show } from './support/workspace';

const adr = 'docs/adr/0001-clinical-note-generation.md';

describe('commands', () => {
  afterEach(closeAll);

  it('are those that the manifest lists', async () => {
    await show(adr);
    const extension = vscode.extensions.getExtension('fineline.fineline');
    await extension?.activate();
    const listed: readonly { command: string }[] = extension?.packageJSON.contributes.commands;
    const known = await vscode.commands.getCommands(true);
    equal(
      listed.map(({ command }) => command).filter(command => !known.includes(command)),
      [],
    );
  });

  it('open the panel', async () => {
    await vscode.commands.executeCommand('fineline.assess');
    await tabAppears(
      input => input instanceof vscode.TabInputWebview && input.viewType.endsWith('fineline.assess'),
    );
  });

  it('explain a rule on its own page', async () => {
    await vscode.commands.executeCommand('fineline.explainRule', 'volatile-knowledge');
    await tabAppears(
      input => input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview'),
    );
  });
});

async function tabAppears(wanted: (input: unknown) => boolean): Promise<void> {
  const isOpen = () =>
    vscode.window.tabGroups.all.some(group => group.tabs.some(({ input }) => wanted(input)));
  await new Promise<void>(resolve => {
    const look = () => {
      if (!isOpen()) return;
      listening.dispose();
      resolve();
    };
    const listening = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
