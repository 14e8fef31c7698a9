import * as vscode from 'vscode';
import { waitForDiagnostics } from './support/diagnostics';
import { equal } from './support/equal';
import { closeAll, show } from './support/workspace';

const adr = 'docs/adr/0001-clinical-note-generation.md';
const rule = 'volatile-knowledge';

async function warningIn(path: string) {
  const document = await show(path);
  const [warning] = await waitForDiagnostics(document.uri, rule, 1);
  if (warning === undefined) throw new Error('There is no warning.');
  return { document, warning };
}

describe('the warning', () => {
  afterEach(closeAll);

  it('stands on the decision of a design document', async () => {
    const { document, warning } = await warningIn(adr);
    equal(warning.severity, vscode.DiagnosticSeverity.Warning);
    equal(warning.source, 'fineline');
    const words = document.getText(warning.range);
    equal(words.includes('We will fine-tune Llama 3.1 8B on the hospital drug formulary'), true);
  });

  it('stands on the data set of a training config', async () => {
    const { document, warning } = await warningIn('training/formulary-lora.yml');
    equal(document.getText(warning.range).includes('drug-formulary'), true);
  });

  it('names the subject and how often it changes', async () => {
    const { warning } = await warningIn(adr);
    equal(/formulary/i.test(warning.message), true);
    equal(/month/i.test(warning.message), true);
  });

  it('links to the page of its rule, which is inside the extension', async () => {
    const { warning } = await warningIn(adr);
    if (typeof warning.code !== 'object') throw new Error('Its code has no link.');
    equal(warning.code.value, rule);
    const page = await vscode.workspace.fs.readFile(warning.code.target);
    equal(new TextDecoder().decode(page).startsWith('# '), true);
  });

  it('shows what it rests on when hovered', async () => {
    const { document, warning } = await warningIn(adr);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      warning.range.start,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map(text => (text as vscode.MarkdownString).value),
    );
    equal(
      texts.some(text => text.includes('command:fineline.explainRule')),
      true,
    );
  });

  it('does not appear in a design that keeps facts in an index', async () => {
    const { uri } = await show('docs/adr/0002-clinical-note-hybrid.md');
    await vscode.commands.executeCommand('fineline.checkFile');
    equal(vscode.languages.getDiagnostics(uri), []);
  });
});
