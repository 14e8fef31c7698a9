import { match } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';

const record = 'docs/adr/0001-clinical-note-generation.md';

/** What a person does who brings Fineline to a project that has been going for a while. */
describe('an old project', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  const sample = copyFolder(join(repository, 'media/sample'));

  before(async () => {
    workbench = await openWorkbench(sample, { extensions: [join(repository, 'fineline.vsix')] });
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot(`failed-${this.currentTest.title}`);
  });

  it('is checked as a whole', async () => {
    await workbench.runCommand('Fineline: Check Workspace');
    const problems = await workbench.problems();
    await problems
      .filter({ hasText: record.slice(record.lastIndexOf('/') + 1) })
      .first()
      .waitFor();
    await workbench.screenshot('workspace-1-checked');
  });

  it('has its findings exported', async () => {
    await workbench.runCommand('Fineline: Export Findings');
    await workbench.pick('Markdown');
    const report = join(sample, 'report.md');
    await workbench.giveFile(report);
    await workbench.page.locator('.monaco-editor[data-uri$="report.md"] .view-line').first().waitFor();
    match(readFileSync(report, 'utf8'), /^# Fineline findings\n\n\d+ findings? in \d+ files?\.\n/);
    await workbench.screenshot('workspace-2-report');
  });

  it('starts with what is there accepted', async () => {
    await workbench.openFile(record);
    await workbench.runCommand('Fineline: Accept Existing Findings');
    await workbench.pick('In the Whole Workspace');
    await workbench.languageStatus('accepted in the baseline');
    await workbench.screenshot('workspace-3-accepted');
    match(readFileSync(join(sample, '.fineline.json'), 'utf8'), /"path": "docs\/adr\/0001/);
  });

  it('shows where its settings come from, and leads there', async () => {
    await workbench.runCommand('Fineline: Show Effective Settings');
    await workbench.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await workbench.screenshot('workspace-4-settings');
    await workbench.page.keyboard.type('.fineline.json');
    await workbench.pick('.fineline.json:');
    await workbench.page.locator('.monaco-editor[data-uri$=".fineline.json"] .view-line').first().waitFor();
    await workbench.screenshot('workspace-5-baseline');
  });
});
