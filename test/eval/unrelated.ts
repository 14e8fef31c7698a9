import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core';
import { catalogue, repositoryRoot } from '../support/catalogue';

/** Markdown that has nothing to do with language models: that of the installed packages. Nothing may be found in it. */
export function evaluateUnrelated(): { readonly files: number; readonly findings: number } {
  const folder = join(repositoryRoot, 'node_modules');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
    /\.md$/i.test(path),
  );
  let findings = 0;
  for (const path of paths) {
    findings += check({ path, text: readFileSync(join(folder, path), 'utf8') }, catalogue).findings.length;
  }
  return { files: paths.length, findings };
}
