import { deepStrictEqual, ok } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, fixesFor, say } from '../../../src/core';
import { catalogue, repositoryRoot } from '../../support/catalogue';

/** The walkthrough leads through this document: it needs one finding, and a fix that the last step names. */
describe('the sample of the walkthrough', () => {
  const source = {
    path: 'sample.md',
    text: readFileSync(join(repositoryRoot, 'media/walkthrough/sample.md'), 'utf8'),
  };

  it('has the finding to put right', () => {
    const { findings } = check(source, catalogue);
    deepStrictEqual(
      findings.map(({ ruleId }) => ruleId),
      ['volatile-knowledge'],
    );
    const titles = findings
      .flatMap(finding => fixesFor(source, catalogue)(finding))
      .map(({ title }) => say(title));
    ok(titles.some(title => title.startsWith('Rewrite as hybrid')));
  });
});
