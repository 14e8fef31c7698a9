// `npm run generate`: writes the parts of the repository that the core is the source of. A test says when they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJSONSchema } from 'zod/mini';
import { answersSchema, projectFileSchema, rules, rulesTable, type ToolName } from '../../src/core';
import { repositoryRoot } from './catalogue';
import { inputSchemaOf } from './inputSchema';
import { bundlePath, readBundle, translations } from './words/bundles';
import { bundleParts, englishWords } from './words/englishWords';

const inRepository = (path: string): string => join(repositoryRoot, path);

const readme = readFileSync(inRepository('README.md'), 'utf8');
const marks = /(<!-- rules -->\n).*?(<!-- \/rules -->)/s;
writeFileSync(inRepository('README.md'), readme.replace(marks, `$1${rulesTable(rules)}$2`));

const writeJson = (path: string, content: unknown): void =>
  writeFileSync(inRepository(path), `${JSON.stringify(content, null, 2)}\n`);

const schemas = { project: projectFileSchema, answers: answersSchema };
for (const [name, schema] of Object.entries(schemas)) {
  writeJson(`media/schemas/${name}.json`, toJSONSchema(schema, { target: 'draft-7' }));
}

const manifest = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
for (const tool of manifest.contributes.languageModelTools as { name: ToolName; inputSchema: unknown }[]) {
  tool.inputSchema = inputSchemaOf(tool.name);
}
writeJson('package.json', manifest);

// What a person reads: the English texts for translators, and in each translation the same keys in the same order.
for (const part of bundleParts) {
  const english = englishWords(part);
  writeJson(bundlePath(part), english);
  for (const language of translations) {
    const known = readBundle(part, language);
    const kept = Object.keys(english).filter(words => words in known);
    writeJson(bundlePath(part, language), Object.fromEntries(kept.map(words => [words, known[words]])));
    for (const words of Object.keys(english))
      if (!(words in known)) console.log(`${language} lacks: ${words}`);
  }
}
