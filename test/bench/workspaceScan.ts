import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/core';
import { runInExtensionHost } from '../host/runInExtensionHost';
import { catalogue, repositoryRoot } from '../support/catalogue';

/** How often the read-me files of installed packages are laid down. */
const copies = 4;

/** Checks folders of files inside a real VS Code, beside merely reading them. */
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

/** Read-me files by what the core makes of them, and design documents with configs. */
function layDown(folder: string): void {
  const packages = join(repositoryRoot, 'node_modules');
  const names = readdirSync(packages, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter(each => each.endsWith('.md'))) {
    const source = { path: name, text: readFileSync(join(packages, name), 'utf8') };
    const group = check(source, catalogue).kind === 'other' ? 'other' : 'alike';
    for (let copy = 1; copy <= copies; copy += 1) {
      // Under the name that packages lie in, the editor would leave them out.
      const target = join(folder, group, `copy-${copy}`, name.replaceAll('node_modules', 'packages'));
      mkdirSync(join(target, '..'), { recursive: true });
      writeFileSync(target, source.text);
    }
  }
  for (const [index, place] of ['media/sample', 'src/core/rules', '../shared/corpus'].entries()) {
    const from = join(repositoryRoot, place);
    if (existsSync(from)) cpSync(from, join(folder, 'ours', String(index)), { recursive: true });
  }
}
