import { match } from 'node:assert';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench, type Workbench } from '../host/workbench';

/** What a person reads in the editor's language: the words of a finding, of the panel and of the walkthrough. */
const languages = [
  {
    language: 'de',
    assess: 'Fineline: Dieses Dokument bewerten',
    finding: /Dies legt „.+“ in Modellgewichte, und das ändert sich/,
    status: 'Befund',
    panel: ['wahrscheinlich', 'Warum', 'Katastrophales Vergessen', 'Entscheidungsdokument einfügen'],
    walkthrough: 'Gewichte oder Retrieval?',
    step: 'Nach dem Grund fragen',
  },
  {
    language: 'zh-cn',
    assess: 'Fineline: 评估此文档',
    finding: /这把“.+”放进模型权重，而它/,
    status: '个发现',
    panel: ['建议', '理由', '灾难性遗忘', '插入决策记录'],
    walkthrough: '权重还是检索？',
    step: '了解原因',
  },
] as const;

for (const { language, assess, finding, status, panel, walkthrough, step } of languages) {
  describe(`in ${language}`, function () {
    this.timeout(120_000);
    let workbench: Workbench;

    before(async () => {
      const sample = copyFolder(join(repository, 'media/sample'));
      const extensions = [join(repository, 'fineline.vsix')];
      workbench = await openWorkbench(sample, { extensions }, language);
    });
    after(() => workbench?.close());
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench?.screenshot(`failed-${language}`);
    });

    it('a finding speaks it', async () => {
      await workbench.openFile('docs/adr/0001-clinical-note-generation.md');
      const problems = await workbench.problems();
      const words = await problems.filter({ hasText: 'volatile-knowledge' }).first().textContent();
      match(words ?? '', finding);
      await workbench.languageStatus(status);
      await workbench.screenshot(`language-${language}-finding`);
    });

    it('the panel speaks it', async () => {
      await workbench.openFile('docs/adr/0001-clinical-note-generation.md');
      await workbench.runCommand(assess);
      const main = workbench.panel().locator('main');
      await main.getByRole('radio').first().waitFor();
      for (const words of panel) await main.getByText(words).first().waitFor();
      await workbench.screenshot(`language-${language}-panel`);
    });

    it('the walkthrough speaks it', async () => {
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await workbench.pick(walkthrough);
      await workbench.page.locator('.getting-started-step', { hasText: step }).waitFor();
      await workbench.screenshot(`language-${language}-walkthrough`);
    });
  });
}
