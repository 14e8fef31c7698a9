import { notStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';

/** What a person does in the first minutes with the packed extension, each step on what the one before left. */
describe('the first minutes', function () {
  this.timeout(120_000);
  let workbench: Workbench;

  before(async () => {
    const sample = copyFolder(join(repository, 'media/sample'));
    workbench = await openWorkbench(sample, { extensions: [join(repository, 'fineline.vsix')] });
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot(`failed-${this.currentTest.title}`);
  });

  it('Problems lists the warning of a record and leads to its place', async () => {
    const editor = await workbench.openFile('docs/adr/0001-clinical-note-generation.md');
    const problems = await workbench.problems();
    await problems.filter({ hasText: 'volatile-knowledge' }).first().dblclick();
    await editor.locator('.squiggly-warning').first().waitFor();
    await workbench.screenshot('1-record');
  });

  it('a hover says why', async () => {
    await workbench.runCommand('Show or Focus Hover');
    const hover = workbench.page.locator('.monaco-hover', { hasText: 'Explain this rule' });
    await hover.first().waitFor();
    await workbench.screenshot('2-hover');
  });

  it('a sentence brings a warning, and its correction takes it away', async () => {
    const editor = await workbench.openFile('docs/adr/0002-clinical-note-hybrid.md');
    await editor.click();
    await workbench.typeAtEnd(
      '\n## Addendum\n\nWe will also fine-tune the model on the prescribing guidelines.',
    );
    await editor.locator('.squiggly-warning').first().waitFor();
    await workbench.languageStatus('Fineline: 1 finding');
    await workbench.screenshot('3-typed');
    await workbench.replaceLine('The prescribing guidelines are looked up for each note.');
    await editor.locator('.squiggly-warning').waitFor({ state: 'detached' });
    await workbench.languageStatus('Fineline: no findings');
    await workbench.screenshot('4-corrected');
  });

  it('the panel answers an answer', async () => {
    await workbench.runCommand('Fineline: Assess a Use Case');
    const main = workbench.panel().locator('main');
    const firstAnswer = main.getByRole('radio').first();
    await firstAnswer.waitFor();
    await workbench.screenshot('5-panel');
    const before = await main.textContent();
    await firstAnswer.check();
    notStrictEqual(await main.textContent(), before);
    await workbench.screenshot('6-answered');
  });
});
