import { join, resolve } from 'node:path';

/** The repository's own folder. */
export const repository = resolve(__dirname, '../..');

/** What is installed or bundled once and used again; git ignores it. */
export const cache = join(repository, '.cache');

/** What a run leaves for people to look at, such as screenshots; git ignores it. */
export const artifacts = join(repository, 'artifacts');
