import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJSONSchema } from 'zod/mini';
import { activationEvents, contributes, version } from '../../../package.json';
import words from '../../../package.nls.json';
import {
  answersSchema,
  projectFileName,
  projectFileSchema,
  rules,
  rulesTable,
  type ToolName,
  toolInputs,
} from '../../../src/core';
import { formatOf } from '../../../src/core/reading/format';
import { languages } from '../../../src/editor/ourDocuments';
import { repositoryRoot } from '../../support/catalogue';
import { inputSchemaOf } from '../../support/inputSchema';

const read = (...path: string[]): string => readFileSync(join(repositoryRoot, ...path), 'utf8');

/** Parts of the repository that say the same thing must say it alike. */
describe('repository', () => {
  it('has one implementation for each command of the manifest', () => {
    const registered = readdirSync(join(repositoryRoot, 'src/editor/commands'))
      .flatMap(name => [
        ...read('src/editor/commands', name).matchAll(/register(?:TextEditor)?Command\(\s*'([\w.]+)'/g),
      ])
      .map(([, id]) => id);
    deepStrictEqual(registered.toSorted(), contributes.commands.map(({ command }) => command).toSorted());
  });

  it('wakes for the languages that it reads but plain text, its project file, its panel and a panel’s way back', () =>
    deepStrictEqual(
      activationEvents.toSorted(),
      [
        ...languages.filter(language => language !== 'plaintext').map(language => `onLanguage:${language}`),
        `workspaceContains:${projectFileName}`,
        'onWebviewPanel:fineline.assess',
        'onCommand:fineline.reconnectPanel',
      ].toSorted(),
    ));

  it('offers to check the languages that it reads', () => {
    const { commandPalette } = contributes.menus;
    const entry = commandPalette.find(({ command }) => command === 'fineline.checkFile');
    strictEqual(entry?.when, `editorLangId =~ /^(${languages.join('|')})$/`);
  });

  it('reads every language that it wakes for', () =>
    deepStrictEqual(
      languages.filter(languageId => formatOf({ path: 'buffer', languageId, text: '' }) === null),
      [],
    ));

  it('takes every word of the manifest from package.nls.json, and uses every word there', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    deepStrictEqual([...new Set(used)].toSorted(), Object.keys(words).toSorted());
  });

  it('ships the schemas of the project file and of the answers: `npm run generate`', () => {
    const schemas = { project: projectFileSchema, answers: answersSchema };
    for (const [name, schema] of Object.entries(schemas)) {
      deepStrictEqual(
        JSON.parse(read('media/schemas', `${name}.json`)),
        toJSONSchema(schema, { target: 'draft-7' }),
      );
    }
  });

  it('says in the manifest what the language-model tools take: `npm run generate`', () => {
    const tools = contributes.languageModelTools.map(({ name, inputSchema }) => [name, inputSchema]);
    const expected = (Object.keys(toolInputs) as ToolName[]).map(name => [name, inputSchemaOf(name)]);
    deepStrictEqual(JSON.parse(JSON.stringify(tools)), JSON.parse(JSON.stringify(expected)));
  });

  it('shows the rules in the README: `npm run generate`', () => {
    const shown = read('README.md').split('<!-- rules -->\n')[1]?.split('<!-- /rules -->')[0];
    strictEqual(shown?.trim(), rulesTable(rules).trim());
  });

  it('has a page for every rule, and a rule for every page', () => {
    const pages = readdirSync(join(repositoryRoot, 'src/core/rules')).filter(name => name.endsWith('.md'));
    deepStrictEqual(pages.toSorted(), rules.map(({ id }) => `${id}.md`).toSorted());
  });

  it('speaks of its version in the changelog', () => ok(read('CHANGELOG.md').includes(`## ${version}`)));

  it('has nothing at the top but what belongs there', () => {
    const allowed = [
      ...['src', 'media', 'snippets', 'test', 'package.json', 'package-lock.json'],
      ...[
        'tsconfig.json',
        'esbuild.js',
        'README.md',
        'CHANGELOG.md',
        'LICENSE',
        'node_modules',
        'dist',
        'artifacts',
      ],
    ];
    const isAllowed = (name: string) =>
      /^\.|\.vsix$|^package\.nls\.(?:[\w-]+\.)?json$/.test(name) || allowed.includes(name);
    const others = readdirSync(repositoryRoot).filter(name => !isAllowed(name));
    deepStrictEqual(others, []);
    ok(existsSync(join(repositoryRoot, 'LICENSE')));
  });
});
