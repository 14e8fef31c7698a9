import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, parseCatalogue } from '../core';

/** The data files lie beside the bundle, wherever it is installed. */
const resource = (...path: string[]): string => readFileSync(join(__dirname, ...path), 'utf8');

export const loadCatalogue = (): Catalogue =>
  parseCatalogue(resource('knowledge', 'volatility-catalogue.tsv'));

export const rulePage = (id: string): string => resource('rules', `${id}.md`);

/** The schemas that the core's own are written to, because making them anew would take a fifth of the command line's code. */
export const schema = (name: string): string => resource('..', 'media', 'schemas', `${name}.json`);
