import { deepStrictEqual, ok } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, rules } from '../../../src/core';
import { catalogue, repositoryRoot } from '../../support/catalogue';

/** A sample may also raise the rules that its info string names: `markdown bad also volatile-knowledge`. */
const sample = /^```markdown (bad|good)(?: also ([\w -]+))?\r?\n([\s\S]*?)^```/gm;
const pageOf = (id: string): string => join(repositoryRoot, 'src/core/rules', `${id}.md`);
const found = (text: string): string[] =>
  check({ path: 'sample.md', text }, catalogue).findings.map(f => f.ruleId);

describe('rule pages', () => {
  for (const { id, inDesignDoc } of rules) {
    if (inDesignDoc === undefined) continue;

    it(`${id} has samples that raise exactly it, and samples that raise nothing`, () => {
      ok(existsSync(pageOf(id)), `${id}.md is missing`);
      const samples = [...readFileSync(pageOf(id), 'utf8').matchAll(sample)];
      ok(samples.some(([, kind]) => kind === 'bad') && samples.some(([, kind]) => kind === 'good'));
      for (const [, kind, also = '', text = ''] of samples) {
        const others = new Set(also.split(' '));
        const raised = [...new Set(found(text))].filter(other => !others.has(other));
        deepStrictEqual(raised, kind === 'bad' ? [id] : [], text);
      }
    });
  }
});
