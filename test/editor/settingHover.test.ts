import * as vscode from 'vscode';
import { equal } from './support/equal';
import { hoverAt } from './support/hovers';
import { includes } from './support/includes';
import { closeAll, show, write } from './support/workspace';

const sample = 'training/formulary-lora.yml';

async function checked(path: string): Promise<vscode.TextDocument> {
  const document = await show(path);
  await vscode.commands.executeCommand('fineline.checkFile');
  return document;
}

describe('the hover of a setting', () => {
  afterEach(closeAll);

  it('says what it means, what is published and which risk it bears on', async () => {
    const said = await hoverAt(await checked(sample), 'learning_rate');
    includes(said, 'Learning');
    includes(
      said.replaceAll('&nbsp;', ' ').replaceAll('\\', ''),
      'Published range for a LoRA: 0.0001 to 0.0003',
    );
    includes(said.replaceAll('&nbsp;', ' '), 'Catastrophic forgetting');
  });

  it('says what the tool does without the key', async () => {
    const said = await hoverAt(await checked(sample), 'num_epochs');
    includes(said.replaceAll('&nbsp;', ' '), 'axolotl takes 1');
  });

  it('is silent in a file that is no job', async () => {
    await write('other.yml', 'learning_rate: 1\ncolor: red\n');
    equal(await hoverAt(await checked('other.yml'), 'learning_rate'), '');
  });
});
