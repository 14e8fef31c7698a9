import { deepStrictEqual, ok } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bearing, bearingOf, read, rules } from '../../../src/core';
import { catalogue, repositoryRoot } from '../../support/catalogue';
import { ruleIdsIn } from '../../support/checking';

const pathOf: Readonly<Record<string, string>> = {
  markdown: 'sample.md',
  yaml: 'sample.yaml',
  json: '.fineline.json',
};

/**
 * Every rule page is a test: a sample marked `bad` raises its rule and nothing else, a `good` one raises nothing.
 * `with other-rule` in the mark allows that rule beside it. One marked `beside` is another file of the workspace for those below it.
 */
describe('rule pages', () => {
  for (const { id } of rules) {
    describe(id, () => {
      const page = readFileSync(join(repositoryRoot, 'src/core/rules', `${id}.md`), 'utf8');
      const samples = [...page.matchAll(/^```(\w+) (bad|good|beside)(?: with ([\w-]+))?\n(.*?)^```$/gms)];

      it('has the parts that every page has', () => {
        for (const part of [`# ${id}`, '## Why', '## Bad', '## Good', '## When to ignore it']) {
          ok(page.includes(part), `${id}.md lacks “${part}”`);
        }
        ok(samples.some(([, , mark]) => mark === 'bad'));
        ok(samples.some(([, , mark]) => mark === 'good'));
      });

      let others: readonly Bearing[] = [];
      for (const [, language = '', mark, beside, text = ''] of samples) {
        const path = pathOf[language] ?? `sample.${language}`;
        if (mark === 'beside') {
          const bearing = bearingOf(`beside.${language}`, read({ path, text }, catalogue).facts);
          others = bearing === null ? [] : [bearing];
          continue;
        }
        const source = { path, text, others };
        it(`${mark}: ${text.trim().split('\n').at(-1)}`, () => {
          const raised = new Set(ruleIdsIn(source));
          if (beside !== undefined) raised.delete(beside);
          deepStrictEqual([...raised], mark === 'bad' ? [id] : []);
        });
      }
    });
  }
});
