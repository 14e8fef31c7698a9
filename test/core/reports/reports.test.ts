import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { type CheckReport, check, type Finding, reporters, rules } from '../../../src/core';
import { catalogue } from '../../support/catalogue';

const text = '# 😀\r\n\r\nWe bake "prices" <in> & ship.\r\n';
const start = text.indexOf('We');
const finding: Finding = {
  ruleId: 'volatile-knowledge',
  severity: 'warning',
  range: { start, end: start + 14 },
  message: 'Prices, “list”: 100 % <volatile>\nand more',
  template: '',
  arguments: {},
  evidence: [{ text: 'bake\r\n it', range: { start: start + 3, end: start + 7 } }],
  related: [{ range: { start: 0, end: 4 }, note: 'The heading.' }],
  fixes: [{ title: 'Retrieve it', safe: false, edits: [] }],
};
const report: CheckReport = {
  version: '1.2.3',
  rules,
  files: [
    { path: 'docs/a b.md', kind: 'design-doc', text, findings: [finding], accepted: [] },
    { path: 'docs/c.md', kind: 'other', text: '', findings: [], accepted: [] },
  ],
  skipped: [{ path: 'docs/d.md', reason: 'The file is empty.' }],
};

describe('reports', () => {
  it('json is the public contract, to the letter', () =>
    deepStrictEqual(JSON.parse(reporters.json(report)), {
      formatVersion: 1,
      tool: { name: 'fineline', version: '1.2.3' },
      files: [
        {
          path: 'docs/a b.md',
          kind: 'design-doc',
          findings: [
            {
              ruleId: 'volatile-knowledge',
              severity: 'warning',
              message: finding.message,
              range: {
                start: { line: 3, column: 1, offset: start },
                end: { line: 3, column: 15, offset: start + 14 },
              },
              evidence: [{ text: 'bake\r\n it', line: 3 }],
              related: [
                {
                  path: 'docs/a b.md',
                  range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 5, offset: 4 } },
                  note: 'The heading.',
                },
              ],
              fixes: [{ title: 'Retrieve it', safe: false }],
            },
          ],
        },
        { path: 'docs/c.md', kind: 'other', findings: [] },
      ],
      skipped: [{ path: 'docs/d.md', reason: 'The file is empty.' }],
      summary: { files: 2, findings: 1 },
    }));

  it('text names the place, the rule, the words it rests on and what was left out', () => {
    const printed = reporters.text(report);
    match(printed, /^docs\/a b\.md\n {2}3:1 {2}warning/);
    match(printed, /“bake it” \(line 3\)/);
    match(printed, /docs\/d\.md\n {2}not checked: The file is empty\./);
    match(printed, /1 finding in 2 files\.\n$/);
  });

  it('sarif has a rule for each result and one-based places', () => {
    const { runs } = JSON.parse(reporters.sarif(report));
    const [{ tool, results }] = runs;
    strictEqual(results.length, 1);
    ok(tool.driver.rules.some(({ id }: { id: string }) => id === results[0].ruleId));
    deepStrictEqual(results[0].locations[0].physicalLocation, {
      artifactLocation: { uri: 'docs/a%20b.md' },
      region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 15 },
    });
  });

  it('github keeps a command on one line', () =>
    strictEqual(
      reporters.github(report),
      '::warning file=docs/a b.md,line=3,col=1,endLine=3,endColumn=15,title=volatile-knowledge::Prices, “list”: 100 %25 <volatile>%0Aand more\n',
    ));

  it('junit escapes what XML would read, and counts a silent file as passed', () => {
    const printed = reporters.junit(report);
    match(printed, /message="Prices, “list”: 100 % &lt;volatile&gt;\nand more"/);
    match(printed, /<testsuite name="docs\/c\.md" tests="1" failures="0">/);
  });

  it('markdown is a list to discuss, in which the words of a file mean nothing', () =>
    strictEqual(
      reporters.markdown(report),
      [
        '# Fineline findings',
        '',
        '1 finding in 2 files.',
        '',
        '## `docs/a b.md`',
        '',
        '- **warning**, line 3: Prices, “list”: 100 % \\<volatile\\> and more (`volatile-knowledge`)',
        '  - “bake it” (line 3)',
        '',
        '## Not checked',
        '',
        '- `docs/d.md`: The file is empty.',
        '',
      ].join('\n'),
    ));

  it('markdown is not checked itself, though it quotes what was found', () => {
    const text = reporters.markdown(report);
    const { kind, findings } = check({ path: 'report.md', text }, catalogue);
    deepStrictEqual([kind, findings], ['other', []]);
  });

  describe('with an accepted finding', () => {
    const [file, ...others] = report.files;
    if (file === undefined) throw new Error('The report has no file.');
    const settled: CheckReport = {
      ...report,
      files: [{ ...file, findings: [], accepted: [finding] }, ...others],
    };

    it('json counts it apart', () => {
      const { files, summary } = JSON.parse(reporters.json(settled));
      deepStrictEqual([files[0].findings, files[0].accepted], [[], 1]);
      deepStrictEqual(summary, { files: 2, findings: 0, accepted: 1 });
    });

    it('text and markdown say how many', () => {
      match(reporters.text(settled), /^0 findings in 2 files; 1 more accepted in the baseline\.$/m);
      match(reporters.markdown(settled), /^0 findings in 2 files; 1 more accepted in the baseline\.$/m);
    });

    it('sarif marks it as suppressed', () => {
      const [{ results }] = JSON.parse(reporters.sarif(settled)).runs;
      deepStrictEqual(
        results.map(({ ruleId, suppressions }: { ruleId: string; suppressions: { kind: string }[] }) => [
          ruleId,
          suppressions[0]?.kind,
        ]),
        [['volatile-knowledge', 'external']],
      );
    });

    it('github and junit pass over it', () => {
      strictEqual(reporters.github(settled), '');
      match(reporters.junit(settled), /failures="0">\n {2}<testsuite name="docs\/a b\.md" tests="1"/);
    });
  });
});
