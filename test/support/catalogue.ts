import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalogue } from '../../src/core';

/** The repository's root, from anywhere in `test`. */
export const repositoryRoot = join(__dirname, '..', '..');

/** The catalogue that ships. */
export const catalogue = parseCatalogue(
  readFileSync(join(repositoryRoot, 'src/core/knowledge/volatility-catalogue.tsv'), 'utf8'),
);
