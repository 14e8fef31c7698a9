import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repositoryRoot } from '../support/catalogue';

/** Sizes of what is built, minified and compressed. */
export function measureBundles(): void {
  console.log('\nBundles (kB)                             minified  gzipped    bar');
  for (const name of ['extension.js', 'extension.web.js', 'panel.js', 'cli.js']) {
    const path = join(repositoryRoot, 'dist', name);
    if (!existsSync(path)) {
      console.log(`  ${name}: not built; run \`npm run build\` first`);
      continue;
    }
    const code = readFileSync(path);
    const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(1).padStart(8);
    const bar = ['extension.js', 'panel.js'].includes(name) ? '≤ 250' : '';
    console.log(
      `  ${name.padEnd(38)} ${kilobytes(code.length)} ${kilobytes(gzipSync(code).length)} ${bar.padStart(6)}`,
    );
  }
}
