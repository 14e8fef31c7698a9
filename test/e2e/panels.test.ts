import { ok, strictEqual } from 'node:assert';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';
import { packTestHelper } from './support/testHelper';

const first = 'docs/adr/0001-clinical-note-generation.md';
const second = 'docs/adr/0002-clinical-note-hybrid.md';
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Several panels, and what becomes of them: edits, hiding, restarts, a document that goes away. */
describe('panels and their documents', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let folder: string;

  /** The panel in front; the others of its group are hidden, and have no page. */
  const panel = () => workbench.panel();
  const cadence = (within: FrameLocator = panel()) =>
    within.getByRole('group', { name: 'How often do the facts change?' });
  const shows = (path: string) =>
    panel()
      .getByRole('heading', { level: 1, name: nameOf(path) })
      .waitFor();
  const assess = async (path: string) => {
    await workbench.runCommand('View: Focus First Editor Group');
    await workbench.openFile(path);
    await workbench.runCommand('Fineline: Assess This Document');
    await shows(path);
  };
  /** The process that extensions run in, as the test's helper shows it. */
  const host = () => workbench.page.locator('[id="fineline.test-helper.testHelper.host"]');
  const tabs = () => workbench.page.locator('.tab', { hasText: 'Assess 000' });

  before(async () => {
    folder = copyFolder(join(repository, 'media/sample'));
    workbench = await openWorkbench(folder, {
      extensions: [join(repository, 'fineline.vsix'), await packTestHelper()],
    });
    await workbench.page.setViewportSize({ width: 1800, height: 1000 });
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('panels-failed');
  });

  it('a document has one panel, and another document another', async () => {
    await assess(first);
    await assess(second);
    strictEqual(await tabs().count(), 2);
    await assess(first);
    strictEqual(await tabs().count(), 2);
  });

  it('a panel shows no move on the map that the user did not make', async () => {
    strictEqual(await panel().locator('.map small', { hasText: 'before' }).count(), 0);
  });

  it('follows an edit of its document, but not over the user’s own answer', async () => {
    await panel().getByRole('group', { name: 'Must it work without a network?' }).getByText('Yes').click();
    await workbench.runCommand('View: Focus First Editor Group');
    const editor = await workbench.openFile(first);
    await editor.click();
    await workbench.typeAtEnd('\n\nWe handle 90,000 requests per month.\n');
    const requests = panel()
      .getByRole('group', { name: /requests/ })
      .first();
    await requests.getByText(/line \d+/).waitFor();
    ok(
      await panel()
        .getByRole('group', { name: 'Must it work without a network?' })
        .getByRole('radio', { name: 'Yes' })
        .isChecked(),
    );
    await workbench.runCommand('File: Save');
  });

  it('keeps an own answer while it is hidden behind another panel', async () => {
    await cadence().getByText('Stable', { exact: true }).click();
    await cadence().getByText('Your own answer.').waitFor();
    await assess(second);
    await assess(first);
    ok(await cadence().getByRole('radio', { name: 'Stable' }).isChecked());
  });

  it('keeps everything while the extension host restarts, and says how to go on', async () => {
    const before = await host().textContent();
    await workbench.runCommand('End the Extension Host');
    await host()
      .filter({ hasNotText: before ?? '' })
      .waitFor();
    await shows(first);
    ok(await cadence().getByRole('radio', { name: 'Stable' }).isChecked());
    await panel()
      .getByRole('group', { name: 'Is there a test set?' })
      .getByText('No', { exact: true })
      .click();
    const notice = panel().locator('.notice', { hasText: 'no longer hear this panel' });
    await notice.waitFor();
    await workbench.screenshot('panels-cut-off');
    const open = await tabs().count();
    await panel().getByRole('link', { name: 'Connect the panel again' }).click();
    await shows(first);
    await cadence().getByText('Your own answer.').waitFor();
    await notice.waitFor({ state: 'hidden' });
    strictEqual(await tabs().count(), open);
    const kept = panel().getByRole('group', { name: 'Is there a test set?' });
    await kept.getByRole('radio', { name: 'No', exact: true, checked: true }).waitFor();
    await cadence().getByRole('button', { name: 'use the document’s' }).click();
    await cadence().getByRole('radio', { name: 'Monthly', checked: true }).waitFor();
    await cadence().getByRole('button', { name: /^line/ }).click();
    await workbench.page.locator('.monaco-editor .selected-text').first().waitFor();
    await cadence().getByText('Stable', { exact: true }).click();
    await cadence().getByText('Your own answer.').waitFor();
    await workbench.screenshot('panels-host-restarted');
  });

  it('keeps everything over a restart, though the document is gone', async () => {
    rmSync(join(folder, first));
    await workbench.runCommand('View: Focus First Editor Group');
    await workbench.runCommand('View: Close All Editors in Group');
    await workbench.runCommand('Developer: Reload Window');
    await shows(first);
    ok(await cadence().getByRole('radio', { name: 'Stable' }).isChecked());
    ok(
      await cadence()
        .getByText(/line \d+/)
        .isVisible(),
    );
    ok(statSync(join(folder, second)).isFile());
    await cadence().getByRole('button', { name: /^line/ }).click();
    await workbench.page.getByText(`${first} cannot be opened.`).first().waitFor();
    await workbench.screenshot('panels-gone');
  });
});
