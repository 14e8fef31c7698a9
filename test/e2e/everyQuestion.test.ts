import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';
import { faults, panelFrame } from './support/panelPage';

/** Every question once, with how long the panel takes; times are printed, because a busy machine is no defect. */
describe('every question of the panel', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  const errors: string[] = [];

  before(async () => {
    workbench = await openWorkbench(copyFolder(join(repository, 'media/sample')), {
      extensions: [join(repository, 'fineline.vsix')],
      settings: { 'workbench.colorTheme': 'Default Dark Modern', 'window.autoDetectColorScheme': false },
    });
    workbench.page.on('pageerror', error => errors.push(error.message));
    await workbench.page.setViewportSize({ width: 1400, height: 1000 });
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.runCommand('Fineline: Assess a Use Case');
    await workbench.panel().getByRole('radio').first().waitFor();
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('questions-failed');
  });

  it('takes an answer, and shows it at once', async () => {
    const frame = await panelFrame(workbench);
    const answered = await frame.evaluate(answerAll);
    strictEqual(answered.length, 20);
    deepStrictEqual(
      answered.filter(({ taken }) => !taken),
      [],
    );
    const times = answered.map(({ ms }) => ms).sort((one, other) => one - other);
    const shown = (ms: number | undefined) => (ms ?? Number.NaN).toFixed(1);
    console.log(
      `      answer to update: median ${shown(times[Math.floor(times.length / 2)])} ms, longest ${shown(times.at(-1))} ms (bar 16)`,
    );
    await workbench.panel().getByRole('heading', { name: 'Retrieval' }).first().waitFor();
    await workbench.screenshot('questions-all');
    deepStrictEqual(await faults(frame), []);
  });

  it('stays usable at 200 % zoom', async () => {
    // To a page, zoom is half the pixels in each direction.
    await workbench.page.setViewportSize({ width: 700, height: 500 });
    const frame = await panelFrame(workbench);
    const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    ok(overflow <= 0, `the page is ${overflow} pixels wider than the panel`);
    await workbench.panel().getByRole('button', { name: 'Insert Decision Record' }).scrollIntoViewIfNeeded();
    await workbench.screenshot('questions-zoomed');
    await workbench.panel().getByRole('radio', { name: 'It lacks facts' }).press('ArrowRight');
    ok(await workbench.panel().getByRole('radio', { name: 'It behaves wrongly' }).isChecked());
  });

  it('met no error on the way', () => deepStrictEqual(errors, []));
});

/** In the page: answers each question once, and measures from the answer to the finished layout. */
function answerAll(): { readonly taken: boolean; readonly ms: number }[] {
  return Array.from(document.querySelectorAll('fieldset.question'), question => {
    const input = question.querySelector('input');
    if (input === null) return { taken: false, ms: 0 };
    const start = performance.now();
    if (input.type === 'radio') input.click();
    else {
      input.value = 'claims';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    document.body.getBoundingClientRect();
    const ms = performance.now() - start;
    return { taken: input.type === 'radio' ? input.checked : input.value === 'claims', ms };
  });
}
