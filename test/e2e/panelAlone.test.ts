import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';
import { panelFrame } from './support/panelPage';

/** How the page behaves while a person works in it: what is drawn again, what is said, what it takes from outside. */
describe('the panel’s page', function () {
  this.timeout(120_000);
  let workbench: Workbench;

  const outcome = () => workbench.panel().getByRole('region', { name: 'Recommendation' });
  const spoken = () => workbench.panel().getByRole('status').textContent();
  const radio = (question: string, answer: string) =>
    workbench
      .panel()
      .getByRole('group', { name: question })
      .getByRole('radio', { name: answer, exact: true });
  const chosen = async () =>
    (await panelFrame(workbench)).evaluate(() =>
      Array.from(
        document.querySelectorAll<HTMLInputElement>('.question input:checked'),
        ({ name, value }) => name + value,
      ),
    );

  before(async () => {
    workbench = await openWorkbench(copyFolder(join(repository, 'media/sample')), {
      extensions: [join(repository, 'fineline.vsix')],
    });
    await workbench.page.addInitScript({ content: keepEditorApi + holdStart });
    await workbench.page.reload();
    await workbench.page.locator('.explorer-folders-view').waitFor();
    await workbench.page.setViewportSize({ width: 1400, height: 1000 });
    await workbench.runCommand('Fineline: Assess a Use Case');
    await radio('What fails today?', 'Both').waitFor();
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('page-failed');
  });

  it('keeps what was answered before the editor said what to begin with', async () => {
    await radio('What fails today?', 'Both').press('Space');
    await outcome().getByRole('heading', { name: 'Hybrid' }).waitFor();
    await (await panelFrame(workbench)).waitForFunction(() =>
      (window as unknown as { handOver(): boolean }).handOver(),
    );
    ok(await radio('What fails today?', 'Both').isChecked());
    ok(await outcome().getByRole('heading', { name: 'Hybrid' }).isVisible());
  });

  it('draws only what an answer changes', async () => {
    const frame = await panelFrame(workbench);
    const field = workbench.panel().getByRole('textbox', { name: 'What field is it for?' });
    await field.fill('claim');
    await frame.evaluate(() => {
      for (const part of document.querySelectorAll('.part'))
        part.firstElementChild?.setAttribute('data-kept', '');
    });
    const kept = () => frame.evaluate(() => document.querySelectorAll('[data-kept]').length);
    const all = await kept();
    await field.fill('claims');
    strictEqual(await kept(), all);
    await radio('Must single records be erasable?', 'Yes').press('Space');
    await outcome().getByText('Erasing a record from an index').waitFor();
    ok((await kept()) < all);
    strictEqual(await outcome().locator('.approach[data-kept]').count(), 1);
  });

  it('says only what changed', async () => {
    const before = await spoken();
    await radio('What share must meet them?', '90 %').press('Space');
    strictEqual(await spoken(), before);
    await radio('Can the model be tuned at all?', 'No').press('Space');
    match((await spoken()) ?? '', /^Retrieval \(RAG\), /);
    await radio('Can the model be tuned at all?', 'Yes').press('Space');
    match((await spoken()) ?? '', /^Hybrid, /);
  });

  it('never loses the focus', async () => {
    await outcome().getByRole('button', { name: /^Try/ }).first().press('Enter');
    const focused = await (await panelFrame(workbench)).evaluate(
      () =>
        document.activeElement !== document.body &&
        document.querySelector('.outcome')?.contains(document.activeElement),
    );
    strictEqual(focused, true);
  });

  it('takes no message from outside that does not fit', async () => {
    const frame = await panelFrame(workbench);
    const [answers, heading] = [await chosen(), await outcome().getByRole('heading').first().textContent()];
    await frame.evaluate(() => {
      const bad = [
        null,
        'start',
        { type: 'start' },
        { type: 'start', answers: { failure: '<img src=x>' }, figures: {}, document: null },
        {
          type: 'document',
          document: { name: '<b>x</b>', answers: {}, read: { failure: 'x' }, planned: {}, decides: null },
        },
        { type: 'unknown', answers: {} },
      ];
      for (const message of bad) window.postMessage(message, '*');
    });
    await frame.evaluate(() => new Promise(requestAnimationFrame));
    deepStrictEqual(await chosen(), answers);
    strictEqual(await outcome().getByRole('heading').first().textContent(), heading);
  });

  it('sends nothing that the editor takes unchecked', async () => {
    const frame = await panelFrame(workbench);
    await frame.evaluate(() => {
      const { editorApi } = window as unknown as { editorApi: { postMessage(message: unknown): void } };
      for (const message of [
        undefined,
        { type: 'output', output: 'delete-everything' },
        { type: 'reveal', start: 'first', end: {} },
        { type: 'changed', answers: { failure: 'unheard-of' }, figures: {} },
        { type: 'run', command: 'workbench.action.quit' },
      ])
        editorApi.postMessage(message);
    });
    await radio('What fails today?', 'It lacks facts').press('Space');
    await workbench.panel().getByRole('button', { name: 'Insert Decision Record' }).click();
    await workbench.page
      .locator('.monaco-editor[data-uri$="0003-use-retrieval-rag-for-claims.md"]')
      .waitFor();
    strictEqual(await workbench.page.locator('.notifications-toasts .notification-list-item').count(), 0);
  });

  it('holds still for who wants it to', async () => {
    await workbench.page.getByRole('tab', { name: 'Assess a Use Case' }).click();
    await outcome().getByRole('heading').first().waitFor();
    const animations = () =>
      workbench
        .panel()
        .locator('.map .current')
        .evaluate(cell => getComputedStyle(cell).animationName);
    await workbench.page.emulateMedia({ reducedMotion: 'no-preference' });
    notStrictEqual(await animations(), 'none');
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    strictEqual(await animations(), 'none');
    ok(await outcome().isVisible());
  });
});

/**
 * For every frame, before its own scripts: keeps what the page gets from the editor, so that a test can misuse it. As
 * text, because a compiled function would call helpers that a page does not have.
 */
const keepEditorApi = `{
  let acquire;
  Object.defineProperty(window, 'acquireVsCodeApi', {
    configurable: true,
    get: () => acquire && (() => (window.editorApi = acquire())),
    set: given => { acquire = given; },
  });
}`;

/**
 * For every frame: keeps what the editor says to begin with from the page, until `handOver` is called. The page's own
 * listener is wrapped, because the editor opens the document anew, which takes every earlier listener away.
 */
const holdStart = `{
  const add = window.addEventListener;
  let held, isHandedOver = false;
  window.addEventListener = (type, listener, options) => {
    if (type !== 'message') return add.call(window, type, listener, options);
    return add.call(window, type, event => {
      if (event.data?.type !== 'start' || isHandedOver) return listener(event);
      held = () => listener(event);
    });
  };
  window.handOver = () => {
    if (held === undefined) return false;
    isHandedOver = true;
    held();
    return true;
  };
}`;
