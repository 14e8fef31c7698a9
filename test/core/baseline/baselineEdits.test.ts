import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { type AcceptedFinding, Baseline, baselineEdits, readProjectFile, withEdits } from '../../../src/core';

const entry = (path: string, more: Partial<AcceptedFinding> = {}): AcceptedFinding => ({
  rule: 'prompt-first',
  path,
  text: 'a “tone”',
  count: 1,
  ...more,
});
const written = (text: string, ...entries: AcceptedFinding[]): string | null => {
  const edits = baselineEdits(text, new Baseline(entries));
  return edits && withEdits(text, edits);
};

describe('writing a baseline', () => {
  it('starts a list in an empty file, one entry a line', () =>
    strictEqual(
      written('{}\n', entry('a.md')),
      '{\n  "baseline": [\n    { "rule": "prompt-first", "path": "a.md", "text": "a “tone”" }\n  ]\n}\n',
    ));

  it('sorts, counts, and leaves out what is not said', () =>
    strictEqual(
      written('{\n\t"baseline": [] }', entry('b.jsonl', { text: '' }), entry('a.md', { count: 3 })),
      '{\n\t"baseline": [\n\t\t{ "rule": "prompt-first", "path": "a.md", "text": "a “tone”", "count": 3 },\n\t\t{ "rule": "prompt-first", "path": "b.jsonl" }\n\t] }',
    ));

  it('keeps comments, also one after the last property', () =>
    strictEqual(
      written('{\r\n  "rules": {} // none\r\n  // ends\r\n}', entry('a.md')),
      '{\r\n  "rules": {}, // none\r\n  // ends\r\n  "baseline": [\r\n    { "rule": "prompt-first", "path": "a.md", "text": "a “tone”" }\r\n  ]\r\n}',
    ));

  for (const before of [
    '{"rules": {}}',
    '{"rules": {},}',
    '{ /* one */ }',
    '{"ignore": [],\n}',
    '{"ignore": []\n\n}',
  ]) {
    it(`makes a project file that reads back: ${before.replaceAll('\n', '⏎')}`, () => {
      const entries = [entry('a.md', { count: 2 }), entry('docs/b.md', { text: '"\\\ud83d' })];
      const after = written(before, ...entries) ?? '';
      const { settings, problems } = readProjectFile(after);
      deepStrictEqual(problems, []);
      deepStrictEqual(settings.baseline.entries, entries);
      // Writing again changes nothing.
      strictEqual(written(after, ...entries), after);
    });
  }

  it('empties the list when nothing is accepted any more, and makes none for nothing', () => {
    strictEqual(written('{"baseline": [{"rule": "x", "path": "y"}]}'), '{"baseline": []}');
    strictEqual(written('{"rules": {}}'), '{"rules": {}}');
  });

  it('leaves a file alone that is broken or no object', () => {
    strictEqual(written('{"rules": ', entry('a.md')), null);
    strictEqual(written('[]', entry('a.md')), null);
    strictEqual(written('', entry('a.md')), null);
  });

  it('replaces what files checked anew had, and keeps the rest', () => {
    const baseline = new Baseline([entry('a.md'), entry('b.md')]);
    deepStrictEqual(baseline.with(new Map([['a.md', []]])).entries, [entry('b.md')]);
  });

  it('never throws', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        written(text, entry('a.md'));
      }),
    ));
});
