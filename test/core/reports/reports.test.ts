import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { type CheckReport, type Finding, reporters, rules } from '../../../src/core';

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
    { path: 'docs/a b.md', kind: 'design-doc', text, findings: [finding] },
    { path: 'docs/c.md', kind: 'other', text: '', findings: [] },
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
});
