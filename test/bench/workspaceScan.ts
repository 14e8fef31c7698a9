import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInExtensionHost } from '../host/runInExtensionHost';
import { repositoryRoot } from '../support/catalogue';

/** How often the read-me files of installed packages are laid down. */
const copies = 4;

/** Checks two workspaces inside a real VS Code: one that does not speak of tuning, one that does. */
export async function measureWorkspaceScan(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fineline-bench-'));
  try {
    layDown(folder);
    console.log('\nCheck of the workspace, in VS Code (ms)         reading scanning  ratio   bar');
    await runInExtensionHost({ tests: 'test/bench/in-editor', folder, kind: 'desktop', editor: 'newest' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function layDown(folder: string): void {
  const packages = join(repositoryRoot, 'node_modules');
  const readmes = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.md'),
  );
  for (let copy = 1; copy <= copies; copy += 1) {
    for (const name of readmes) {
      // Under the name that packages lie in, the editor would leave them out.
      const target = join(folder, 'other', `copy-${copy}`, name.replaceAll('node_modules', 'packages'));
      mkdirSync(join(target, '..'), { recursive: true });
      cpSync(join(packages, name), target);
    }
  }
  const corpus = join(repositoryRoot, '../shared/corpus');
  const ours = [join(repositoryRoot, 'media/sample'), join(repositoryRoot, 'src/core/rules'), corpus];
  for (const [index, source] of ours.entries()) {
    if (existsSync(source)) cpSync(source, join(folder, 'ours', String(index)), { recursive: true });
  }
}
