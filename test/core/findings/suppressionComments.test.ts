import { deepStrictEqual, strictEqual } from 'node:assert';
import { check, suppressionComments } from '../../../src/core';
import { catalogue } from '../../support/catalogue';
import { applied } from '../../support/fixing';

/** The text with its first finding set aside; null where that is not offered. */
function setAside(text: string, path: string, reason = 'agreed with legal'): string | null {
  const source = { path, text };
  const [finding] = check(source, catalogue).findings;
  if (finding === undefined) throw new Error('There is no finding to set aside.');
  const edits = suppressionComments(source, finding.ruleId, finding.range.start, reason);
  return edits.length === 0 ? null : applied(text, { title: '', safe: true, edits });
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

  for (const newLine of ['\n', '\r\n']) {
    it(`stands above and below a table, and holds for nothing else: ${JSON.stringify(newLine)}`, () => {
      const lines = [
        '# Fares',
        '',
        '| what | how |',
        '|---|---|',
        '| Fares | We will fine-tune Llama 3 on our fares so that it knows every fare by heart |',
        '| greetings | a prompt |',
      ];
      const text = setAside(lines.join(newLine) + newLine, 'a.md');
      deepStrictEqual(text?.split(newLine), [
        ...lines.slice(0, 2),
        '<!-- fineline-disable volatile-knowledge -- agreed with legal -->',
        ...lines.slice(2),
        '',
        '<!-- fineline-enable volatile-knowledge -->',
        '',
      ]);
      deepStrictEqual(check({ path: 'a.md', text: text ?? '' }, catalogue).findings, []);
    });
  }
});

describe('a suppression that suppresses nothing', () => {
  const removed = (text: string, path: string): string | undefined => {
    const [finding] = check({ path, text }, catalogue).findings;
    strictEqual(finding?.ruleId, 'needless-suppression');
    const [fix] = finding.fixes;
    if (fix !== undefined) strictEqual(fix.safe, true);
    return fix && applied(text, fix);
  };
  const bare = 'base_model: acme/Bee-8B\ndatasets:\n  - path: rows.jsonl\nadapter: lora\nval_set_size: 0.1\n';
  const comment = '# fineline-disable-next-line too-many-epochs -- old';

  it('is removed with its line', () => strictEqual(removed(`${comment}\n${bare}`, 'a.yaml'), bare));

  it('leaves what stands in its line', () =>
    strictEqual(removed(`${bare}seed: 1 ${comment}\n`, 'a.yaml'), `${bare}seed: 1 \n`));

  it('stays where its end would be left over', () =>
    strictEqual(
      removed(`# fineline-disable too-many-epochs -- x\n# fineline-enable\n${bare}`, 'a.yaml'),
      undefined,
    ));
});
