import { match, notStrictEqual, strictEqual } from 'node:assert';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';

/** The quick questions with nothing but the keyboard. */
describe('the quick questions', function () {
  this.timeout(120_000);
  let workbench: Workbench;

  const widget = () => workbench.page.locator('.quick-input-widget');
  const title = async () => (await widget().locator('.quick-input-title').textContent()) ?? '';
  const asked = async () => (await widget().locator('input[type="text"]').getAttribute('placeholder')) ?? '';
  /** Types the answer, takes it with Enter, and waits for the next step. */
  const answer = async (words: string) => {
    const before = await title();
    await workbench.page.keyboard.type(words);
    await widget().locator('.monaco-list-row.focused', { hasText: words }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await titleChanges(before);
  };
  /** The same, whoever has the focus: a panel that is there already may take it late. */
  const answerFromAfar = async (words: string) => {
    const before = await title();
    const input = widget().locator('input[type="text"]');
    await input.fill(words);
    await widget().locator('.monaco-list-row.focused', { hasText: words }).waitFor();
    await input.press('Enter');
    await titleChanges(before);
  };
  const panelHasFocus = () =>
    workbench.page.waitForFunction(() => document.activeElement?.matches('iframe.webview'));
  const titleChanges = (before: string) =>
    workbench.page.waitForFunction(
      words => document.querySelector('.quick-input-widget .quick-input-title')?.textContent !== words,
      before,
    );

  before(async () => {
    workbench = await openWorkbench(copyFolder(join(repository, 'media/sample')), {
      extensions: [join(repository, 'fineline.vsix')],
    });
    await workbench.runCommand('Fineline: Answer Quick Questions');
    await widget().getByText('Quick Questions (1/').waitFor();
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('quick-failed');
  });

  it('count their steps, take “don’t know” for an answer, and go back', async () => {
    const first = await asked();
    await answer('Don’t know');
    match(await title(), /\(2\//);
    notStrictEqual(await asked(), first);
    await workbench.screenshot('quick-second');
    const before = await title();
    await workbench.page.keyboard.press('Control+Alt+Minus');
    await titleChanges(before);
    strictEqual(await asked(), first);
  });

  it('end with the recommendation, and open the panel with the answers', async () => {
    for (let step = 0; step < mostSteps && /Quick Questions/.test(await title()); step += 1) {
      await answer('Don’t know');
    }
    await workbench.screenshot('quick-end');
    match(await title(), /\. .+\./);
    await workbench.page.keyboard.type('Open in the Panel');
    await widget().locator('.monaco-list-row.focused', { hasText: 'Open in the Panel' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.panel().getByRole('region', { name: 'Recommendation' }).waitFor();
    // The panel takes the focus when its page is there, and would take it from what opens next.
    await panelHasFocus();
  });

  it('stay when the focus goes elsewhere', async () => {
    await workbench.runCommand('Fineline: Answer Quick Questions');
    await widget().getByText('Quick Questions (1/').waitFor();
    await answerFromAfar('Don’t know');
    const second = await asked();
    await workbench.panel().getByRole('heading', { name: 'Constraints' }).click();
    await panelHasFocus();
    strictEqual(await asked(), second);
    await widget().locator('input[type="text"]').focus();
    await workbench.page.keyboard.press('Escape');
    await widget().waitFor({ state: 'hidden' });
  });

  /** Asks anew, says what fails, and knows nothing else. */
  const toTheEnd = async () => {
    await workbench.runCommand('Fineline: Answer Quick Questions');
    await widget().getByText('Quick Questions (1/').waitFor();
    for (let step = 0; step < mostSteps && /Quick Questions/.test(await title()); step += 1) {
      const isFailure = (await asked()).startsWith('What fails today?');
      await answerFromAfar(isFailure ? 'It lacks facts' : 'Don’t know');
    }
  };
  const take = async (name: string) => {
    await workbench.page.keyboard.type(name);
    await widget().locator('.monaco-list-row.focused', { hasText: name }).waitFor();
    await workbench.page.keyboard.press('Enter');
  };
  const clipboardBegins = (beginning: string) =>
    workbench.page.waitForFunction(
      async wanted => (await navigator.clipboard.readText()).startsWith(wanted),
      beginning,
    );

  it('end with the record on the clipboard', async () => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await toTheEnd();
    await take('Copy Decision Record');
    await clipboardBegins('---\nstatus: proposed');
  });

  it('end with the answers on the clipboard', async () => {
    await toTheEnd();
    await take('Copy the Answers');
    await clipboardBegins('{');
  });

  it('end with a record in the project', async () => {
    await toTheEnd();
    await take('Insert Decision Record');
    await workbench.page.locator('.monaco-editor[data-uri$="0003-use-retrieval-rag.md"]').waitFor();
  });
});

/** There are twenty questions. */
const mostSteps = 20;
