import { deepStrictEqual, notStrictEqual } from 'node:assert';
import { contributes } from '../../../package.json';
import designDoc from '../../../snippets/design-doc.json';
import projectFile from '../../../snippets/project-file.json';
import trainingConfig from '../../../snippets/training-config.json';
import tuningJob from '../../../snippets/tuning-job.json';
import { check, starterProjectFile } from '../../../src/core';
import { catalogue } from '../../support/catalogue';

/** A snippet as it stands when every suggestion is taken. */
const expanded = (body: readonly string[]): string =>
  body
    .join('\n')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '')
    .replaceAll('\\$', '$');

const files = [
  { language: 'markdown', path: 'snippet.md', snippets: designDoc },
  { language: 'yaml', path: 'snippet.yaml', snippets: trainingConfig },
  { language: 'json', path: 'snippet.json', snippets: tuningJob },
  { language: 'jsonc', path: '.fineline.json', snippets: projectFile },
] as const;

/** What Fineline offers to write must pass what Fineline checks. */
describe('snippets', () => {
  it('are those that the manifest lists', () =>
    deepStrictEqual(
      contributes.snippets.map(({ language }) => language),
      files.map(({ language }) => language),
    ));

  for (const { path, snippets } of files) {
    for (const [name, { body }] of Object.entries(snippets)) {
      it(name, () => {
        const { findings, refused } = check({ path, text: expanded(body) }, catalogue);
        notStrictEqual(refused, true);
        deepStrictEqual(
          findings.map(({ ruleId, message }) => `${ruleId}: ${message}`),
          [],
        );
      });
    }
  }

  it('start a project file as the command does', () =>
    deepStrictEqual(`${expanded(projectFile['Project file'].body)}\n`, starterProjectFile.text));

  it('make training configs of the tools that they name', () => {
    const dialectOf = (path: string) => (body: readonly string[]) => {
      const { facts } = check({ path, text: expanded(body) }, catalogue);
      return facts?.kind === 'training-config' ? facts.dialect : null;
    };
    const bodiesOf = (snippets: Readonly<Record<string, { readonly body: string[] }>>) =>
      Object.values(snippets).map(({ body }) => body);
    deepStrictEqual(bodiesOf(trainingConfig).map(dialectOf('a.yaml')), [
      'axolotl',
      'llamafactory',
      'trl',
      'torchtune',
    ]);
    deepStrictEqual(bodiesOf(tuningJob).map(dialectOf('a.json')), ['azure-openai']);
  });
});
