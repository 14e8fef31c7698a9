import { strictEqual } from 'node:assert';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';

const record = 'docs/adr/0001-clinical-note-generation.md';

/** What a person sees around a design document: by default in dark, with FINELINE_THEME in any other theme. */
describe('a design document', function () {
  this.timeout(120_000);
  const theme = process.env.FINELINE_THEME;
  const shot = (name: string) => workbench.screenshot(`document-${name}${theme ? `-${theme}` : ''}`);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench(copyFolder(join(repository, 'media/sample')), {
      extensions: [join(repository, 'fineline.vsix')],
      settings: theme ? { 'workbench.colorTheme': theme } : {},
    });
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot(`failed-${this.currentTest.title}`);
  });

  it('says at its top what it decides and what its facts call for', async () => {
    const editor = await workbench.openFile(record);
    await editor.locator('.codelens-decoration', { hasText: 'into weights' }).waitFor();
    await shot('1-lens');
  });

  it('explains a statement and its subject where the pointer rests', async () => {
    const editor = await workbench.openFile(record);
    const problems = await workbench.problems();
    await problems.filter({ hasText: 'volatile-knowledge' }).first().dblclick();
    await editor.locator('.squiggly-warning').first().waitFor();
    await workbench.page.mouse.move(0, 0);
    await editor.getByText('Fine-tune an open-weights').first().hover();
    const hover = workbench.page.locator('.monaco-hover', { hasText: 'Training a model: only considered' });
    await hover.first().waitFor();
    await shot('2-hover');
  });

  it('shows a fix that changes the decision before it is done', async () => {
    const editor = workbench.page.locator(`.monaco-editor[data-uri$="${record}"]`).first();
    await editor.getByText('on the hospital').first().click();
    await editor.locator('.lightBulbWidget').waitFor();
    await workbench.page.keyboard.press('Control+.');
    const menu = workbench.page.locator('.action-widget');
    await menu.getByText('Suppress volatile-knowledge here, with a reason…').waitFor();
    await shot('3-fixes');
    await menu.getByText('Rewrite as hybrid').click();
    const preview = workbench.page.locator('.refactor-preview, .bulk-edit-panel').first();
    await preview.waitFor();
    await shot('4-preview');
    strictEqual(await editor.getByText('only for stable behavior').count(), 0);
    // What is to be confirmed is not ticked yet.
    await preview.locator('.monaco-list-row').first().click();
    await workbench.page.keyboard.press('Space');
    await preview.getByRole('button', { name: 'Apply' }).click();
    await editor.getByText('only for stable behavior').first().waitFor();
    await shot('5-rewritten');
  });

  it('leads from its top to the panel', async () => {
    const editor = workbench.page.locator(`.monaco-editor[data-uri$="${record}"]`).first();
    await editor.click();
    await workbench.page.keyboard.press('Control+Home');
    const lens = editor.locator('.codelens-decoration a', { hasText: 'facts' });
    await lens.hover();
    await lens.click();
    await workbench.panel().locator('main').getByRole('radio').first().waitFor();
  });
});
