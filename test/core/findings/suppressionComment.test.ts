import { deepStrictEqual, strictEqual } from 'node:assert';
import { check, suppressionComment } from '../../../src/core';
import { catalogue } from '../../support/catalogue';
import { applied } from '../../support/fixing';

/** The text with its first finding set aside; null where that is not offered. */
function setAside(text: string, path: string, reason = 'agreed with legal'): string | null {
  const source = { path, text };
  const [finding] = check(source, catalogue).findings;
  if (finding === undefined) throw new Error('There is no finding to set aside.');
  const edit = suppressionComment(source, finding.ruleId, finding.range.start, reason);
  return edit && applied(text, { title: '', safe: true, edits: [edit] });
}

const job = 'base_model: acme/Bee-8B\ndatasets:\n  - path: rows.jsonl\nadapter: lora\n';

describe('setting a finding aside', () => {
  it('writes a comment of the language above the line, after which nothing is left to say', () => {
    const text = setAside(job, 'job.yaml');
    strictEqual(
      text,
      job.replace(
        '  - path',
        '  # fineline-disable-next-line no-holdout-evaluation -- agreed with legal\n  - path',
      ),
    );
    deepStrictEqual(check({ path: 'job.yaml', text }, catalogue).findings, []);
  });

  it('writes what readers of a document do not see', () => {
    const text = setAside(
      '# Fares\n\nWe will fine-tune a small model on the airline fares.\n',
      'a.md',
      'a --> b\nc',
    );
    strictEqual(text?.split('\n')[2], '<!-- fineline-disable-next-line volatile-knowledge -- a b c -->');
    deepStrictEqual(check({ path: 'a.md', text }, catalogue).findings, []);
  });

  it('keeps to JSON with comments, and is not offered in JSON without', () => {
    const request = '{\n  "training_file": "rows.jsonl",\n  "model": "gpt-4o-mini",\n  "method": {}\n}\n';
    strictEqual(setAside(request, 'job.json'), null);
    strictEqual(setAside(request, 'job.jsonc')?.split('\n')[1]?.startsWith('  // fineline-'), true);
  });
});
