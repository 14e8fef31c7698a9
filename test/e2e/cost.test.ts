import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';
import { faults, panelFrame } from './support/panelPage';

/** Figures of an invented project, as a person writes them: rates per million tokens, shares in percent. */
const figures = {
  M: 24,
  N: 200_000,
  C: 2_000_000,
  p_i: 3,
  p_o: 15,
  t_s: 800,
  t_q: 60,
  t_o: 300,
  t_r: 2500,
  S_r: 15_000,
  O_r: 400,
  S_f: 30_000,
  D: 1000,
  l: 12,
  G: 100,
  p_i2: 1,
  p_o2: 4,
};

/** The cost of the ways that are compared, in the user's own figures. */
describe('cost in the panel', function () {
  this.timeout(120_000);
  let workbench: Workbench;

  const choose = (question: string, answer: string) =>
    workbench.panel().getByRole('group', { name: question }).getByText(answer, { exact: true }).click();
  const totals = () => workbench.panel().getByRole('region', { name: 'Cost in your own figures' });
  const field = (symbol: string) => workbench.panel().locator(`.figures input[name="${symbol}"]`);
  const row = async (name: string) =>
    (await totals().getByRole('row', { name }).getByRole('cell').allTextContents()) as readonly string[];

  before(async () => {
    workbench = await openWorkbench(copyFolder(join(repository, 'media/sample')), {
      extensions: [join(repository, 'fineline.vsix')],
      settings: { 'workbench.colorTheme': 'Default Dark Modern', 'window.autoDetectColorScheme': false },
    });
    await workbench.page.setViewportSize({ width: 1500, height: 1100 });
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.runCommand('Fineline: Assess a Use Case');
    await choose('What fails today?', 'Both');
    await choose('How often do the facts change?', 'Weekly');
    await workbench.panel().getByText('In your own figures').click();
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('cost-failed');
  });

  it('starts without a figure, without a picture, and says what it needs', async () => {
    strictEqual(await workbench.panel().locator('.chart').count(), 0);
    strictEqual(await field('p_i').inputValue(), '');
    match((await totals().textContent()) ?? '', /Still needed for all totals: .*Input rate/);
  });

  it('draws what makes each way grow, by its shape alone, and says the same as a table', async () => {
    await workbench.panel().getByText('Only the shape: no prices are known').waitFor();
    strictEqual((await workbench.panel().locator('.growth .bars').count()) % 3, 0);
    await workbench.panel().getByText('The same as a table').click();
    const table = workbench.panel().getByRole('region', { name: 'The same as a table' });
    const cells = await table
      .getByRole('row', { name: 'Retrieval (RAG)' })
      .getByRole('cell')
      .allTextContents();
    strictEqual(cells.length, 6);
    for (const cell of cells) match(cell, /^×[\d.,]+ mostly /);
    await workbench.panel().getByText('The same as a table').click();
  });

  it('draws and lists what the figures come to, with the break-even', async () => {
    for (const [symbol, value] of Object.entries(figures)) await field(symbol).fill(String(value));
    await workbench.panel().getByRole('button', { name: 'Set What Is Empty to 0' }).click();
    await workbench.panel().locator('.chart').scrollIntoViewIfNeeded();
    await workbench.screenshot('cost-picture');
    await workbench.panel().getByText('Drawn from your own figures.').waitFor();
    const start = 15_000;
    const request = (3 * (800 + 2500 + 60) + 15 * 300) / 1_000_000;
    const total = start + 24 * (400 + 200_000 * request);
    const cells = await row('Retrieval (RAG)');
    deepStrictEqual(cells.slice(0, 2), ['15,000', '400']);
    strictEqual(cells[3], Math.round(total).toLocaleString('en-US'));
    match((await totals().textContent()) ?? '', /earns it back in month \d+/);
    match((await workbench.panel().locator('.chart').textContent()) ?? '', /break-even, month \d+/);
    deepStrictEqual(await faults(await panelFrame(workbench)), []);
  });

  it('keeps the figures over a reload, and fits a narrow panel', async () => {
    await workbench.runCommand('Developer: Reload Window');
    await field('S_r').waitFor();
    strictEqual(await field('S_r').inputValue(), '15000');
    strictEqual(await field('p_i').inputValue(), '3');
    await workbench.page.setViewportSize({ width: 370, height: 900 });
    await workbench.panel().locator('.chart').scrollIntoViewIfNeeded();
    await workbench.screenshot('cost-narrow');
    const frame = await panelFrame(workbench);
    const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    ok(overflow <= 0, `the page is ${overflow} pixels wider than the panel`);
  });

  it('can be told apart without color', async () => {
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    const patterns = await workbench
      .panel()
      .locator('.chart .line')
      .evaluateAll(lines => lines.map(line => getComputedStyle(line).strokeDasharray));
    strictEqual(new Set(patterns).size, patterns.length);
    ok(patterns.length >= 2);
    const kinds = await workbench
      .panel()
      .locator('.legend .kind')
      .evaluateAll(parts => parts.map(part => getComputedStyle(part).fill));
    strictEqual(new Set(kinds).size, kinds.length);
    ok(kinds.length >= 4);
    await workbench.panel().locator('.growth').scrollIntoViewIfNeeded();
    await workbench.screenshot('cost-forced-colors');
  });
});
