import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../support/catalogue';

const cli = join(repositoryRoot, 'dist/cli.js');
const decision = 'We will fine-tune Llama on our drug formulary so that answers reflect current coverage.';

describe('fineline on the command line', function () {
  this.timeout(60_000);

  let folder: string;
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const run = (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fineline-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('ends with 1 and prints the place where there is a finding', () => {
    write('adr.md', `# Coverage answers\n\n## Decision\n\n${decision}\n`);
    const { status, stdout } = run(['check', '.']);
    strictEqual(status, 1);
    match(stdout, /^adr\.md\n {2}5:\d+ {2}warning {2}.*drug formulary.*\[volatile-knowledge\]/);
  });

  it('compares a training set with the file beside it that is held back', () => {
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => ({
        prompt: `Which pier does ferry ${from + index} leave from on weekdays?`,
        completion: `Ferry ${from + index} leaves from the pier behind the market hall.`,
      }))
        .map(row => JSON.stringify(row))
        .join('\n');
    write('train.jsonl', rows(0, 40));
    write('valid.jsonl', rows(30, 40));
    match(run(['check', 'train.jsonl']).stdout, /10 of 10 evaluation rows .*\[train-evaluation-overlap\]/);
    const { overlap } = JSON.parse(run(['facts', 'train.jsonl']).stdout).files[0];
    deepStrictEqual([overlap.rows, overlap.evaluationRows], [10, 10]);
  });

  it('holds decision records and configs against each other, whichever comes first', () => {
    mkdirSync(join(folder, 'docs'));
    mkdirSync(join(folder, 'training'));
    write(
      'docs/notices.md',
      '# Pilotage notices\n\n## Decision\n\nWe do not fine-tune; a prompt is enough.\n',
    );
    write(
      'training/notices.yml',
      'base_model: mistralai/Mistral-7B-v0.3\ndatasets:\n  - path: data/pilotage_notices.jsonl\n    type: alpaca\nval_set_size: 0.05\nadapter: lora\nnum_epochs: 2\n',
    );
    const report = JSON.parse(run(['check', '--format', 'json', '.']).stdout);
    const ends = report.files.map((file: { path: string; findings: Record<string, unknown>[] }) => [
      file.path,
      file.findings.map(({ ruleId, related }) => [
        ruleId,
        (related as { path: string }[]).map(({ path }) => path),
      ]),
    ]);
    const rule = 'decision-contradicts-config';
    deepStrictEqual(ends, [
      ['docs/notices.md', [[rule, ['training/notices.yml']]]],
      ['training/notices.yml', [[rule, ['docs/notices.md']]]],
    ]);
    const place = report.files[0].findings[0].related[0].range;
    deepStrictEqual([place.start.line, place.start.column], [3, 11]);
    match(run(['check', 'docs']).stdout, /^0 findings in 1 file/);
    const typed = run(
      ['check', '--stdin-path', 'docs/typed.md', 'training'],
      '# Pilotage notices\n\nWe decided against fine-tuning.\n',
    );
    match(typed.stdout, /docs\/typed\.md\n {2}3:1 .*trains on “data\/pilotage_notices\.jsonl”/);
    run(['check', '--accept', '.']);
    match(run(['check', '.']).stdout, /0 findings in \d files?; 2 more accepted in the baseline\./);
  });

  it('ends with 0 where there is nothing', () => {
    write('notes.md', '# Minutes\n\nLunch was good.\n');
    deepStrictEqual(run(['check', 'notes.md']), { status: 0, stdout: '0 findings in 1 file.\n', stderr: '' });
  });

  it('keeps the JSON contract', () => {
    write('adr.md', `\ufeff# 😀\r\n\r\n${decision}\r\n`);
    const { stdout } = run(['check', '--format', 'json', 'adr.md']);
    const report = JSON.parse(stdout);
    strictEqual(report.formatVersion, 1);
    strictEqual(report.tool.name, 'fineline');
    deepStrictEqual(report.summary, { files: 1, findings: 1 });
    const [{ path, kind, findings }] = report.files;
    deepStrictEqual([path, kind], ['adr.md', 'design-doc']);
    strictEqual(findings[0].ruleId, 'volatile-knowledge');
    strictEqual(findings[0].range.start.line, 3);
    strictEqual(findings[0].range.start.offset, 8 + findings[0].range.start.column - 1);
    ok(
      Array.isArray(findings[0].evidence) &&
        Array.isArray(findings[0].related) &&
        Array.isArray(findings[0].fixes),
    );
  });

  for (const format of ['sarif', 'github', 'junit', 'markdown']) {
    it(`writes ${format}`, () => {
      write('adr.md', decision);
      const { status, stdout } = run(['check', '--format', format, 'adr.md']);
      strictEqual(status, 1);
      match(stdout, /volatile-knowledge/);
    });
  }

  it('fails only on what is serious enough', () => {
    write('adr.md', decision);
    strictEqual(run(['check', '--fail-on', 'error', 'adr.md']).status, 0);
  });

  it('reads standard input under a name', () =>
    strictEqual(run(['check', '--stdin-path', 'docs/adr.md'], decision).status, 1));

  it('obeys the nearest project file', () => {
    write('adr.md', decision);
    write('.fineline.json', '{"rules": {"volatile-knowledge": "off"}}');
    strictEqual(run(['check', 'adr.md']).status, 0);
  });

  it('accepts what is there into the baseline, and fails on what comes later', () => {
    write('.fineline.json', '{\n  // Ours.\n  "rules": {}\n}\n');
    write('adr.md', decision);
    deepStrictEqual(run(['check', '--accept', '.']).status, 0);
    match(
      readFileSync(join(folder, '.fineline.json'), 'utf8'),
      /\/\/ Ours\..*"path": "adr\.md", "text": "We will/s,
    );
    deepStrictEqual(run(['check', '.']), {
      status: 0,
      stdout: '0 findings in 2 files; 1 more accepted in the baseline.\n',
      stderr: '',
    });
    write('later.md', decision);
    strictEqual(run(['check', '.']).status, 1);
  });

  it('drops from the baseline what is gone, without a word', () => {
    write('adr.md', decision);
    write('other.md', decision);
    run(['check', '--accept', '.']);
    write('adr.md', '# Nothing decided\n');
    rmSync(join(folder, 'other.md'));
    strictEqual(run(['check', '.']).stdout, '0 findings in 2 files.\n');
    run(['check', '--accept', '.']);
    deepStrictEqual(JSON.parse(readFileSync(join(folder, '.fineline.json'), 'utf8')), { baseline: [] });
  });

  it('says which files it left out, and why', () => {
    write('.fineline.json', '{"ignore": ["old/", "draft.md"]}');
    write('draft.md', decision);
    write('empty.md', '');
    write('binary.md', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    write('large.md', decision.repeat(200_000));
    const { skipped } = JSON.parse(run(['check', '--format', 'json', '.']).stdout);
    deepStrictEqual(skipped, [
      { path: 'binary.md', reason: 'The file is binary, not text.' },
      { path: 'draft.md', reason: 'The project file’s “ignore” names it.' },
      { path: 'empty.md', reason: 'The file is empty.' },
      { path: 'large.md', reason: 'The file is larger than 5 million characters, so it is not checked.' },
    ]);
  });

  it('recommends from answers, as text, data and a record', () => {
    write(
      'answers.json',
      '{"failure": "knowledge", "knowledgeChange": "weekly", "attributionRequired": true}',
    );
    match(run(['assess', 'answers.json']).stdout, /^Retrieval \(RAG\)/);
    const exported = run(['assess', '--format', 'json', 'answers.json']).stdout;
    strictEqual(JSON.parse(exported).approach, 'rag');
    match(run(['assess', '--format', 'adr', 'answers.json']).stdout, /^## Decision Outcome$/m);
    write('exported.json', exported);
    match(run(['assess', 'exported.json']).stdout, /^Retrieval \(RAG\)/);
  });

  it('recommends from a text, and shows the words it read', () => {
    write('case.md', 'The model does not know our tariffs.\n\nThe tariffs change every week.\n');
    const { approach, read } = JSON.parse(run(['assess', '--format', 'json', '--text', 'case.md']).stdout);
    strictEqual(approach, 'rag');
    const cadence = read.find(({ field }: { field: string }) => field === 'knowledgeChange');
    deepStrictEqual([cadence.value, cadence.evidence[0].line], ['weekly', 3]);
  });

  it('names the answer that does not fit, and what would', () => {
    write('answers.json', '{"knowledgeChange": "montly"}');
    const { status, stderr } = run(['assess', 'answers.json']);
    strictEqual(status, 2);
    match(stderr, /`knowledgeChange` is "montly"; allowed is one of .* Did you mean "monthly"\?/);
  });

  const misuse: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a missing file', ['check', 'nowhere.md'], /nowhere\.md: no such file or folder\./],
    ['no path', ['check'], /Name at least one file or folder\./],
    ['an unknown option', ['check', '--fix', '.'], /--fix/],
    ['an unknown format', ['check', '--format', 'xml', '.'], /--format “xml” is not one of text, json/],
    ['an unknown command', ['lint'], /There is no command “lint”\./],
    [
      'an unknown rule',
      ['explain', 'no-such-rule'],
      /There is no rule “no-such-rule”\. The rules are: volatile-knowledge/,
    ],
  ];
  for (const [what, args, message] of misuse) {
    it(`ends with 2 and one clear message for ${what}`, () => {
      const { status, stdout, stderr } = run(args);
      strictEqual(status, 2);
      strictEqual(stdout, '');
      match(stderr, message);
    });
  }

  it('ends with 2 for a project file that does not fit', () => {
    write('adr.md', decision);
    write('.fineline.json', '{"rules": {"volatile-knowledge": "warn"}}');
    const { status, stderr } = run(['check', 'adr.md']);
    strictEqual(status, 2);
    match(stderr, /\.fineline\.json: rules\.volatile-knowledge: expected one of/);
  });

  it('prints what it read', () => {
    write('adr.md', decision);
    const [file] = JSON.parse(run(['facts', 'adr.md']).stdout).files;
    strictEqual(file.kind, 'design-doc');
    deepStrictEqual([file.claims[0].approach, file.claims[0].stance], ['fine-tuning', 'chosen']);
  });

  it('reads pieces of a training set that is too large to be read whole, and says so', () => {
    const rows = Array.from({ length: 50_000 }, (_, n) =>
      JSON.stringify({
        prompt: `Which shed holds plough ${n}?`,
        completion: `Plough ${n * 7} stands behind the barn. `.repeat(9),
      }),
    );
    write('ploughs.jsonl', `${rows.join('\n')}\n`);
    const [file] = JSON.parse(run(['facts', 'ploughs.jsonl']).stdout).files;
    deepStrictEqual(
      [file.kind, file.shape, file.sampled, file.malformed],
      ['training-data', 'prompt-completion', true, []],
    );
    ok(Math.abs(file.rows / rows.length - 1) < 0.05, String(file.rows));
    ok(file.rowsRead < rows.length / 2);
  });

  it('lists and explains the rules', () => {
    const rules = JSON.parse(run(['rules', '--format', 'json']).stdout);
    for (const { id } of rules) match(run(['explain', id]).stdout, new RegExp(`^# ${id}\n`));
  });
});
