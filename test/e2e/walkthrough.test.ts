import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';

/** The walkthrough as somebody takes it: each step is done by doing it, and the last one with a finding put right. */
describe('the walkthrough', function () {
  this.timeout(120_000);
  let workbench: Workbench;

  const open = async (theme: string) => {
    workbench = await openWorkbench(copyFolder(join(repository, 'media/sample')), {
      extensions: [join(repository, 'fineline.vsix')],
      settings: { 'workbench.colorTheme': theme, 'window.autoDetectColorScheme': false },
    });
    await workbench.page.setViewportSize({ width: 1500, height: 900 });
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.runCommand('Welcome: Open Walkthrough...');
    await workbench.pick('Weights or Retrieval?');
    await step('See a decision').waitFor();
  };
  const step = (title: string): Locator =>
    workbench.page.locator('.getting-started-step', { hasText: title });
  const press = (button: string): Promise<void> =>
    workbench.page.locator('.getting-started-step.expanded').getByRole('button', { name: button }).click();
  const isDone = (title: string): Promise<void> =>
    step(title).locator('.codicon-getting-started-step-checked').first().waitFor();

  /** What a step opens lies over the walkthrough. */
  const closeTab = async (name: string): Promise<void> => {
    const tab = workbench.page.getByRole('tab', { name });
    await tab.click({ button: 'middle' });
    await tab.waitFor({ state: 'detached' });
  };

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('walkthrough-failed');
    await workbench?.close();
  });

  it('is done by doing, and ends with a finding put right', async () => {
    await open('Default Dark Modern');
    await press('Open the Sample');
    const sample = workbench.page.locator('.monaco-editor[data-uri^="untitled:"]');
    await sample.locator('.squiggly-warning').first().waitFor();
    await isDone('See a decision that will not hold');

    await step('Ask why').click();
    await press('Explain the Rule');
    await closeTab('Preview volatile-knowledge.md');
    await isDone('Ask why');

    await step('Weigh the decision').click();
    await press('Assess This Document');
    await closeTab('Assess Untitled-1');
    await isDone('Weigh the decision');

    await step('Put it right').click();
    await press('Show the Warning');
    const problems = workbench.page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: 'volatile-knowledge' }).first().dblclick();
    await workbench.page.locator('.monaco-editor.focused[data-uri^="untitled:"]').waitFor();
    await workbench.page.keyboard.press('Control+.');
    await workbench.page.getByText('Rewrite as hybrid: retrieve the facts').click();
    await workbench.page.locator('.edit-checkbox').first().click();
    await workbench.page.getByRole('button', { name: 'Apply' }).click();
    await sample.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await isDone('Put it right');
    await workbench.screenshot('walkthrough-4-fixed');
  });

  for (const [name, theme] of Object.entries({
    light: 'Default Light Modern',
    'contrast-dark': 'Default High Contrast',
    'contrast-light': 'Default High Contrast Light',
  })) {
    it(`shows its pictures in ${name}`, async () => {
      await open(theme);
      for (const title of ['See a decision', 'Ask why', 'Weigh the decision', 'Put it right']) {
        await step(title).click();
        const picture = workbench.page
          .frameLocator('.getting-started-media iframe')
          .frameLocator('iframe#active-frame')
          .locator('svg');
        await picture.waitFor();
        await workbench.screenshot(`walkthrough-${name}-${title.split(' ')[0]}`);
      }
    });
  }
});
