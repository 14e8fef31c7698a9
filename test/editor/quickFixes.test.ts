import * as vscode from 'vscode';
import { actionsWith } from './support/actions';
import { waitForDiagnostics } from './support/diagnostics';
import { equal } from './support/equal';
import { closeAll, write } from './support/workspace';

const job = (lines: string) =>
  `base_model: acme/Bee-8B\ndatasets:\n  - path: rows.jsonl # ours\nadapter: lora\n${lines}\n`;
const rule = 'no-holdout-evaluation';

async function offered(path: string, text: string, ruleId = rule) {
  const document = await write(path, text);
  const [warning] = await waitForDiagnostics(document.uri, ruleId, 1);
  if (warning === undefined) throw new Error('There is no warning.');
  return {
    document,
    actions: await actionsWith(
      `Explain ${ruleId}`,
      document.uri,
      warning.range,
      vscode.CodeActionKind.QuickFix,
    ),
  };
}

const titles = (actions: readonly vscode.CodeAction[]) => actions.map(({ title }) => title);

describe('quick fixes', () => {
  afterEach(closeAll);

  it('are the edit, the page of the rule, to accept it and, last, to set the finding aside', async () => {
    const { actions } = await offered('fix.yml', job('num_epochs: 1'));
    equal(titles(actions), [
      'Hold back 5 % of the data',
      `Explain ${rule}`,
      `Accept ${rule} into the baseline`,
      `Suppress ${rule} here, with a reason…`,
    ]);
  });

  it('change the text and take the finding away', async () => {
    const { document, actions } = await offered('apply.yml', job('num_epochs: 1 # once'));
    const [fix] = actions;
    if (fix?.edit === undefined) throw new Error('The fix has no edit.');
    equal(await vscode.workspace.applyEdit(fix.edit), true);
    await waitForDiagnostics(document.uri, rule, 0);
    equal(document.getText(), job('num_epochs: 1 # once\nval_set_size: 0.05'));
  });

  it('that change a decision are shown first', async () => {
    const { actions } = await offered('ask.yml', job('val_set_size: 0'));
    equal(actions[0]?.isPreferred, false);
  });

  it('do not set aside by a comment what has none', async () => {
    const request = '{\n  "training_file": "rows.jsonl",\n  "model": "gpt-4o-mini",\n  "method": {}\n}\n';
    const { actions } = await offered('request.json', request);
    equal(titles(actions), [`Explain ${rule}`, `Accept ${rule} into the baseline`]);
  });
});
