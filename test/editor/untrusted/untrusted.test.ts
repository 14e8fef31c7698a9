import * as vscode from 'vscode';
import { answerOf } from '../support/assistant';
import { waitForDiagnostics } from '../support/diagnostics';
import { equal } from '../support/equal';
import { closeAll, show } from '../support/workspace';

describe('in a folder that nobody trusts', () => {
  afterEach(closeAll);

  it('warnings appear: nothing is run for them', async () => {
    equal(vscode.workspace.isTrusted, false);
    const { uri } = await show('docs/adr/0001-clinical-note-generation.md');
    await waitForDiagnostics(uri, 'volatile-knowledge', 1);
  });

  it('assistants can have a text checked: nothing is changed by it', async () => {
    const { approach } = await answerOf('fineline_assess_use_case', { answers: { failure: 'knowledge' } });
    equal(approach, 'rag');
  });
});
