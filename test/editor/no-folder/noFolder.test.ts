import * as vscode from 'vscode';
import { actionsWith } from '../support/actions';
import { answerOf } from '../support/assistant';
import { waitForDiagnostics } from '../support/diagnostics';
import { equal } from '../support/equal';
import { risky, riskyRule } from '../support/texts';
import { closeAll } from '../support/workspace';

describe('without a folder', () => {
  afterEach(closeAll);

  it('a document is checked, and accepting is not offered: there is no project to keep it', async () => {
    const { uri } = await vscode.workspace.openTextDocument({ language: 'markdown', content: risky() });
    await vscode.window.showTextDocument(uri);
    const [diagnostic] = await waitForDiagnostics(uri, riskyRule, 1);
    if (diagnostic === undefined) throw new Error('There is no warning.');
    const actions = await actionsWith(`Explain ${riskyRule}`, uri, diagnostic.range);
    const titles = actions.map(({ title }) => title);
    equal(
      titles.filter(title => title.startsWith('Accept')),
      [],
    );
  });

  it('assistants can have a text checked', async () => {
    const { findings } = await answerOf('fineline_check_text', { text: risky(), path: 'docs/plan.md' });
    equal(findings[0].ruleId, riskyRule);
  });

  for (const command of [
    'checkFile',
    'assess',
    'checkWorkspace',
    'acceptFindings',
    'createProjectFile',
    'exportFindings',
  ]) {
    it(`${command} ends by itself`, async () => {
      equal(vscode.workspace.workspaceFolders, undefined);
      await vscode.commands.executeCommand(`fineline.${command}`);
    });
  }
});
