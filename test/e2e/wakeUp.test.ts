import { ok } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyFolder } from '../host/copyFolder';
import { repository } from '../host/paths';
import { openWorkbench } from '../host/workbench';

const extensions = [join(repository, 'fineline.vsix')];
/** Other programs of the machine only ever make it slower, so the best of a few starts is told. */
const starts = 3;

/** What the editor itself says in "Show Running Extensions", of the extension woken by a document after all is quiet. */
async function activation(): Promise<number> {
  const folder = copyFolder(join(repository, 'test/editor/asleep/folder'));
  writeFileSync(join(folder, 'notes.md'), '# Notes\n\nWe fine-tune a small model on the ferry fares.\n');
  const workbench = await openWorkbench(folder, { extensions });
  try {
    await workbench.openFile('src/main.js');
    const editor = await workbench.openFile('notes.md');
    await editor.locator('.squiggly-warning').first().waitFor();
    await workbench.runCommand('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', {
      hasText: 'Fineline',
    });
    const said = (await row.first().textContent()) ?? '';
    await workbench.screenshot('wake-running');
    return Number(/Activation: (\d+)ms/.exec(said)?.[1]);
  } finally {
    await workbench.close();
  }
}

describe('waking up', function () {
  this.timeout(240_000);

  it('is measured by the editor itself', async () => {
    const times: number[] = [];
    while (times.length < starts) times.push(await activation());
    console.log(`      activate: ${Math.min(...times)} ms at best (${times.join(', ')})`);
    ok(times.every(Number.isFinite), times.join(', '));
  });
});
