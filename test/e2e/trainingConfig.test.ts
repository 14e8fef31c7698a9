import { ok } from 'node:assert';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';

const config = 'training/formulary-lora.yml';

/** What a person sees around a training config and the data that it names. */
describe('a training config', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  const sample = copyFolder(join(repository, 'media/sample'));

  before(async () => {
    const text = readFileSync(join(sample, config), 'utf8');
    writeFileSync(join(sample, config), text.replace(/^val_set_size.*\n/m, '').replace('0.0002', '0.002'));
    mkdirSync(join(sample, 'data'));
    const row = (count: number) =>
      JSON.stringify({ prompt: `Is product ${count} restricted?`, completion: `Ask ward ${count * 7}.` });
    writeFileSync(
      join(sample, 'data/drug-formulary-qa.jsonl'),
      Array.from({ length: 60 }, (_, count) => `${row(count)}\n`).join(''),
    );
    workbench = await openWorkbench(sample, { extensions: [join(repository, 'fineline.vsix')] });
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot(`failed-${this.currentTest.title}`);
  });

  it('explains a key and sums up the data that it names', async () => {
    const editor = await workbench.openFile(config);
    await editor.locator('.squiggly-warning').first().waitFor();
    await editor.getByText('learning_rate').hover();
    await workbench.page.locator('.monaco-hover', { hasText: 'Published range for a LoRA' }).waitFor();
    await workbench.screenshot('config-1-setting');
    await editor.getByText('data/drug-formulary-qa.jsonl', { exact: true }).hover();
    await workbench.page.locator('.monaco-hover', { hasText: '60 rows' }).waitFor();
    await workbench.screenshot('config-2-data');
  });

  it('is put right by a quick fix', async () => {
    const editor = await workbench.openFile(config);
    await editor.getByText('data/drug-formulary-qa.jsonl', { exact: true }).click();
    await editor.locator('.lightBulbWidget').waitFor();
    await workbench.page.keyboard.press('Control+.');
    const menu = workbench.page.locator('.action-widget');
    await menu.getByText('Suppress volatile-knowledge here, with a reason…').waitFor();
    await workbench.screenshot('config-3-fixes');
    await menu.getByText('Hold back 5 % of the data').click();
    await editor.getByText('val_set_size').waitFor();
    ok(await editor.getByText('val_set_size').isVisible());
  });

  it('leads to data that say at their top what they are', async () => {
    const editor = await workbench.openFile('data/drug-formulary-qa.jsonl');
    await editor.locator('.codelens-decoration', { hasText: '60 rows' }).waitFor();
    await workbench.screenshot('config-4-lens');
  });
});
