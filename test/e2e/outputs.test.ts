import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';

/** What leaves the panel and the quick questions, in one window, each step on what the one before left. */
describe('out of the panel', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let folder: string;

  const records = () => readdirSync(join(folder, 'docs/adr')).toSorted();
  const outcome = () => workbench.panel().getByRole('region', { name: 'Recommendation' });
  const press = (name: string) => workbench.panel().getByRole('button', { name, exact: true }).click();
  const choose = (question: string, answer: string) =>
    workbench.panel().getByRole('group', { name: question }).getByText(answer, { exact: true }).click();
  const editorOf = (path: string) => workbench.page.locator(`.monaco-editor[data-uri$="${path}"]`);
  /** What is on the clipboard, once it begins so. */
  const clipboard = (beginning: string) =>
    workbench.page.evaluate(async wanted => {
      for (;;) {
        const text = await navigator.clipboard.readText();
        if (text.startsWith(wanted)) return text;
        await new Promise(requestAnimationFrame);
      }
    }, beginning);

  before(async () => {
    folder = copyFolder(join(repository, 'media/sample'));
    workbench = await openWorkbench(folder, { extensions: [join(repository, 'fineline.vsix')] });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.page.setViewportSize({ width: 1600, height: 1000 });
    await workbench.runCommand('Fineline: Assess a Use Case');
    await choose('What fails today?', 'It lacks facts');
    await choose('How often do the facts change?', 'Weekly');
    await outcome().getByRole('heading', { name: 'Retrieval' }).waitFor();
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench?.screenshot(`outputs-${this.currentTest.title}`);
  });

  it('a record becomes the next file of the folder with records', async () => {
    const before = records();
    await press('Insert Decision Record');
    await editorOf('0003-use-retrieval-rag.md').waitFor();
    deepStrictEqual(records(), [...before, '0003-use-retrieval-rag.md']);
    match(
      readFileSync(join(folder, 'docs/adr/0003-use-retrieval-rag.md'), 'utf8'),
      /^---\nstatus: proposed\ndate: 20/,
    );
    await workbench.screenshot('outputs-record');
  });

  it('Undo takes it back as it does any edit', async () => {
    await editorOf('0003-use-retrieval-rag.md').click();
    await workbench.page.keyboard.press('Control+z');
    await workbench.screenshot('outputs-undone');
    await editorOf('0003-use-retrieval-rag.md').waitFor({ state: 'detached' });
    strictEqual(existsSync(join(folder, 'docs/adr/0003-use-retrieval-rag.md')), false);
  });

  it('a file that is there already is never written over', async () => {
    writeFileSync(join(folder, 'docs/adr/0003-own.md'), 'kept\n');
    await workbench.runCommand('Fineline: Insert Decision Record');
    await editorOf('0004-use-retrieval-rag.md').waitFor();
    strictEqual(readFileSync(join(folder, 'docs/adr/0003-own.md'), 'utf8'), 'kept\n');
  });

  it('a record goes in at the cursor, without front matter, and Undo takes it back', async () => {
    const path = 'docs/adr/0002-clinical-note-hybrid.md';
    const editor = await workbench.openFile(path);
    await editor.click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.runCommand('Fineline: Insert Decision Record');
    await workbench.pick('At the Cursor');
    await editor.getByText('status: proposed').waitFor();
    await workbench.screenshot('outputs-cursor');
    await workbench.page.keyboard.press('Control+z');
    await editor.getByText('status: proposed').waitFor({ state: 'detached' });
    await workbench.runCommand('View: Close All Editors in Group');
  });

  it('Copy as Markdown puts the record on the clipboard, Copy Answers what the terminal reads', async () => {
    await workbench.runCommand('Fineline: Assess a Use Case');
    await choose('What fails today?', 'Both');
    await press('Copy as Markdown');
    match(await clipboard('---'), /^---\nstatus: proposed\n(?:.+\n)+---\n\n# Use /);
    await press('Copy Answers');
    deepStrictEqual(JSON.parse(await clipboard('{')), { failure: 'both' });
  });

  it('an exported assessment opens again', async () => {
    await choose('How often do the facts change?', 'Monthly');
    await press('Export');
    await workbench.giveFile(join(folder, 'exported.json'));
    await workbench.page.locator('.explorer-folders-view').getByText('exported.json').waitFor();
    const { answers, approach } = JSON.parse(readFileSync(join(folder, 'exported.json'), 'utf8'));
    deepStrictEqual([answers, approach], [{ failure: 'both', knowledgeChange: 'monthly' }, 'hybrid']);

    await workbench.runCommand('View: Close All Editors in Group');
    await workbench.runCommand('Fineline: Open Assessment');
    await workbench.giveFile(join(folder, 'exported.json'));
    const cadence = workbench.panel().getByRole('group', { name: 'How often do the facts change?' });
    await cadence.getByRole('radio', { name: 'Monthly' }).waitFor();
    ok(await cadence.getByRole('radio', { name: 'Monthly' }).isChecked());
  });

  it('a file that does not fit says why', async () => {
    writeFileSync(join(folder, 'other.json'), '{ "knowledgeChanges": "weekly" }');
    await workbench.runCommand('Fineline: Open Assessment');
    await workbench.giveFile(join(folder, 'other.json'));
    await workbench.page.getByText('Did you mean `knowledgeChange`?').first().waitFor();
  });
});
