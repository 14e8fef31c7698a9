import { ok } from 'node:assert';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';
import { panelFrame } from './support/panelPage';
import { packTestHelper } from './support/testHelper';

/** Milliseconds from the command to the page's first paint, and its parts. */
interface Opening {
  readonly painted: number;
  /** Until the editor has made the webview and begins with our page. */
  readonly webview: number;
  /** Until the page's script and style have arrived. */
  readonly loaded: number;
  /** Until every answer can be given. */
  readonly ready: number;
}

/**
 * How soon the panel shows something, beside a webview with one word in it, which any extension would pay for on the
 * same machine. Times are printed, because a busy machine is no defect.
 */
describe('the first paint', function () {
  this.timeout(120_000);
  let workbench: Workbench;

  before(async () => {
    const bare = await packTestHelper();
    workbench = await openWorkbench(copyFolder(join(repository, 'media/sample')), {
      extensions: [join(repository, 'fineline.vsix'), bare],
    });
    await workbench.page.setViewportSize({ width: 1400, height: 1000 });
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('first-paint-failed');
  });

  async function timesOf(command: string, selector: string): Promise<Opening[]> {
    const openings: Opening[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const commanded = await workbench.runCommand(command);
      await workbench.panel().locator(selector).first().waitFor();
      const { began, loaded, painted, ready } = await (await panelFrame(workbench)).evaluate(milestones);
      openings.push({
        painted: painted - commanded,
        webview: began - commanded,
        loaded: loaded - commanded,
        ready: ready - commanded,
      });
      await workbench.runCommand('View: Close Editor');
    }
    return openings;
  }

  it('comes soon after the command', async () => {
    const panel = await timesOf('Fineline: Assess a Use Case', 'fieldset.question input');
    const bare = await timesOf('Open a Bare Webview', '#bare');
    const [cold, ...warm] = panel;
    const [bareCold, ...bareWarm] = bare;
    ok(cold && bareCold);
    const line = (name: string, pick: (opening: Opening) => number, other = true) =>
      console.log(
        `      ${name.padEnd(34)} cold ${whole(pick(cold))}  warm ${whole(median(warm.map(pick)))}` +
          (other
            ? `   bare webview: cold ${whole(pick(bareCold))}  warm ${whole(median(bareWarm.map(pick)))}`
            : ''),
      );
    line('first paint, ms (bar 300)', ({ painted }) => painted);
    line('  before our page begins', ({ webview }) => webview);
    line('  our page until it paints', ({ painted, webview }) => painted - webview);
    line('    script and style arrive', ({ loaded, webview }) => loaded - webview, false);
    line('    every answer can be given', ({ ready, loaded }) => ready - loaded, false);
    line('    layout and paint', ({ painted, ready }) => painted - ready, false);
    const kilobytes = statSync(join(repository, 'dist/panel.js')).size / 1_000;
    console.log(`      panel script: ${kilobytes.toFixed(1)} kB (bar 250)`);
  });
});

/** The first opening loads the core; the others are those of a warm editor. */
const rounds = 8;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const whole = (milliseconds: number): string => String(Math.round(milliseconds)).padStart(4);

/** In the page, in milliseconds since 1970: when its content was written, loaded, first painted, and able to take answers. */
function milestones(): Promise<{
  readonly began: number;
  readonly loaded: number;
  readonly painted: number;
  readonly ready: number;
}> {
  return new Promise(resolve => {
    new PerformanceObserver((list, observer) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry === undefined) return;
      observer.disconnect();
      const [shown] = performance.getEntriesByName('fineline-shown');
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const starts = resources.map(({ startTime }) => startTime);
      const ends = resources.map(({ responseEnd }) => responseEnd);
      resolve({
        began: performance.timeOrigin + Math.min(entry.startTime, ...starts),
        loaded: performance.timeOrigin + Math.max(0, ...ends),
        painted: performance.timeOrigin + entry.startTime,
        ready: performance.timeOrigin + (shown ?? entry).startTime,
      });
    }).observe({ type: 'paint', buffered: true });
  });
}
