// `npm run generate`: writes the parts of the repository that the core is the source of. A test says when they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJSONSchema } from 'zod/mini';
import { projectFileSchema, rules, rulesTable } from '../../src/core';
import { repositoryRoot } from './catalogue';

const inRepository = (path: string): string => join(repositoryRoot, path);

const readme = readFileSync(inRepository('README.md'), 'utf8');
const marks = /(<!-- rules -->\n).*?(<!-- \/rules -->)/s;
writeFileSync(inRepository('README.md'), readme.replace(marks, `$1${rulesTable(rules)}$2`));

const schema = toJSONSchema(projectFileSchema, { target: 'draft-7' });
writeFileSync(inRepository('media/schemas/project.json'), `${JSON.stringify(schema, null, 2)}\n`);
