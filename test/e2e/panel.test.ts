import { deepStrictEqual, match, ok } from 'node:assert';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';
import { faults, panelFrame } from './support/panelPage';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'contrast-dark': 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
} as const;

/** The panel as each theme shows it, wide and narrow, with an accessibility checker's opinion. */
describe('the decision panel', function () {
  this.timeout(120_000);
  let workbench: Workbench;

  const open = async (theme: string) => {
    workbench = await openWorkbench(copyFolder(join(repository, 'media/sample')), {
      extensions: [join(repository, 'fineline.vsix')],
      settings: { 'workbench.colorTheme': theme, 'window.autoDetectColorScheme': false },
    });
    await workbench.page.setViewportSize({ width: 1400, height: 1000 });
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.runCommand('Fineline: Assess a Use Case');
    await workbench.panel().getByRole('radio').first().waitFor();
  };
  const choose = (question: string, answer: string) =>
    workbench.panel().getByRole('group', { name: question }).getByText(answer, { exact: true }).click();
  const outcome = () => workbench.panel().getByRole('region', { name: 'Recommendation' });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('panel-failed');
    await workbench?.close();
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`has no accessibility fault in ${name}, and follows the answers`, async () => {
      await open(theme);
      await choose('What fails today?', 'Both');
      await choose('How often do the facts change?', 'Monthly');
      await choose('Must answers cite their source?', 'Yes');
      await choose('What share of outputs meets', '60 %');
      await outcome().getByRole('heading', { name: 'Hybrid' }).waitFor();
      await workbench.screenshot(`panel-${name}`);
      deepStrictEqual(await faults(await panelFrame(workbench)), []);
      await workbench.panel().locator('.growth').scrollIntoViewIfNeeded();
      await workbench.screenshot(`panel-${name}-below`);
      await workbench.page.setViewportSize({ width: 370, height: 900 });
      for (const part of ['.approach', '.reasons', '.risks', '.question.decisive', '.growth']) {
        await workbench
          .panel()
          .locator(part)
          .first()
          .evaluate(each => each.scrollIntoView());
        await workbench.screenshot(`panel-${name}-narrow${part.replaceAll('.', '-')}`);
      }
      deepStrictEqual(await faults(await panelFrame(workbench)), []);
    });
  }

  it('fits 320 pixels, keeps its answers over a reload, and works by keyboard alone', async () => {
    await open(themes.dark);
    const { page } = workbench;
    await workbench.panel().getByRole('radio', { name: 'It lacks facts' }).focus();
    await page.keyboard.press('ArrowRight');
    await outcome().getByRole('heading', { name: 'Fine-tuning' }).waitFor();
    await page.setViewportSize({ width: 370, height: 900 });
    await workbench.screenshot('panel-narrow');
    await workbench.panel().locator('.growth').scrollIntoViewIfNeeded();
    await workbench.screenshot('panel-narrow-below');
    const frame = await panelFrame(workbench);
    const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    ok(overflow <= 0, `the page is ${overflow} pixels wider than the panel`);
    await page.emulateMedia({ forcedColors: 'active' });
    for (const part of ['.approach', '.question.decisive']) {
      await workbench
        .panel()
        .locator(part)
        .evaluate(each => each.scrollIntoView());
      await workbench.screenshot(`panel-forced-colors${part.replaceAll('.', '-')}`);
    }
    await page.emulateMedia({ forcedColors: 'none' });

    await page.setViewportSize({ width: 1400, height: 1000 });
    await workbench.runCommand('Developer: Reload Window');
    await workbench.panel().getByRole('radio', { name: 'It behaves wrongly', checked: true }).waitFor();
    match((await outcome().textContent()) ?? '', /Fine-tuning/);
  });
});

/** The panel beside a document: what it read, whose answer holds, and the way back to the words. */
describe('the panel of a document', function () {
  this.timeout(120_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench(copyFolder(join(repository, 'media/sample')), {
      extensions: [join(repository, 'fineline.vsix')],
      settings: { 'workbench.colorTheme': themes.dark, 'window.autoDetectColorScheme': false },
    });
    await workbench.page.setViewportSize({ width: 1800, height: 1000 });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('document-failed');
  });
  after(() => workbench?.close());

  const question = (name: string) => workbench.panel().getByRole('group', { name });

  it('opens from the title of a design document, with answers and the words they were read from', async () => {
    await workbench.openFile('docs/adr/0001-clinical-note-generation.md');
    await workbench.page.getByRole('button', { name: 'Assess This Document' }).click();
    const cadence = question('How often do the facts change?');
    await cadence.getByRole('radio', { name: 'Monthly', checked: true }).waitFor();
    await cadence.getByText(/line \d+/).waitFor();
    await cadence.getByText('the first Monday of each month').waitFor();
    await question('How large is everything').getByText('read as 410,000 tokens').waitFor();
    await workbench.screenshot('document-panel');
  });

  it('sets the document’s decision beside its own facts, before all else', async () => {
    const outcome = workbench.panel().getByRole('region', { name: 'Recommendation' });
    const note = outcome.locator('.contradiction');
    match((await note.textContent()) ?? '', /The document decides Fine-tuning: line \d+/);
    match(
      (await note.textContent()) ?? '',
      /Its own facts call for Retrieval \(RAG\):.*Answers must cite.*line 23/s,
    );
    const isAboveTheMap = await outcome.evaluate(region => {
      const [contradiction, map] = [region.querySelector('.contradiction'), region.querySelector('.map')];
      return contradiction !== null && map !== null && contradiction.compareDocumentPosition(map) === 4;
    });
    ok(isAboveTheMap);
  });

  it('lists what the document plans against a risk itself, with its line', async () => {
    const risks = workbench.panel().getByRole('region', { name: 'Risk register' });
    const row = risks.getByRole('row', { name: 'Hallucination amplification' });
    match((await row.textContent()) ?? '', /The document plans: line \d+ “Two pharmacists read/);
  });

  it('shows the words in the editor', async () => {
    await question('How often do the facts change?').getByRole('button', { name: /line/ }).click();
    await workbench.page.locator('.monaco-editor .selected-text').first().waitFor();
    await workbench.screenshot('document-revealed');
  });

  it('lets the user’s own answer hold over the document, and gives it back', async () => {
    const cadence = question('How often do the facts change?');
    await cadence.getByText('Stable', { exact: true }).click();
    await cadence.getByText('Your own answer.').waitFor();
    await cadence.getByRole('button', { name: 'use the document’s' }).click();
    await cadence.getByRole('radio', { name: 'Monthly', checked: true }).waitFor();
  });
});
