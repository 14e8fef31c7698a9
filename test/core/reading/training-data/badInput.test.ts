import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { check, read } from '../../../../src/core';
import { catalogue } from '../../../support/catalogue';
import { chatRow, dataIn, linesOf } from '../../../support/trainingData';

const row = chatRow('Which fork for cake?', 'The small one above the plate.');

/** What is not bounded would not end within any time; the limit only has to outlast a busy machine. */
describe('damaged and hostile training data', function () {
  this.timeout(60_000);

  it('names damaged rows and reads the others', () => {
    const { malformed, rows } = dataIn(
      [
        '{',
        JSON.stringify(row),
        '{"messages": [',
        JSON.stringify(row),
        '[]',
        '{"a": 1}',
        JSON.stringify(row),
        ...Array(9).fill(JSON.stringify(row)),
      ].join('\n'),
    );
    deepStrictEqual(
      malformed.map(each => [each.row, each.problem]),
      [
        [1, 'is not valid JSON'],
        [3, 'is not valid JSON'],
        [5, 'is not an object'],
        [6, 'does not have the fields of the other rows'],
      ],
    );
    strictEqual(rows, 12);
  });

  it('says where the first damage is', () => {
    const text = `${linesOf([row, row])}\n{"messages": \n${linesOf([row])}`;
    const { stopped } = read({ path: 'a.jsonl', text }, catalogue);
    strictEqual(stopped?.offset, text.indexOf('{"messages": \n'));
    strictEqual(stopped.reason, 'Row 3 is not valid JSON; such rows were left out and the others read.');
  });

  it('numbers the damaged rows, as far as they are few', () => {
    const sound = linesOf(Array(20).fill(row));
    const stopIn = (damaged: number) =>
      read({ path: 'a.jsonl', text: `${sound}\n${'{oops\n'.repeat(damaged)}${sound}` }, catalogue).stopped
        ?.reason;
    strictEqual(stopIn(2), 'Row 21 is not valid JSON; rows 21, 22 were left out and the others read.');
    strictEqual(
      stopIn(7),
      'Row 21 is not valid JSON; 7 rows were left out, 21, 22, 23, 24, 25 among them, and the others read.',
    );
  });

  it('reads \\r\\n, surrogates on their own, and a bracket that is never closed', () => {
    strictEqual(dataIn(linesOf([row, row]).replaceAll('\n', '\r\n')).rows, 2);
    strictEqual(dataIn(linesOf([chatRow('\ud83c?', '\udf82!'), row])).rows, 2);
    const open = dataIn(`[${JSON.stringify(row)},\n${JSON.stringify(row)},\n{"messages": [`, 'a.json');
    deepStrictEqual([open.rows, open.malformed.length], [2, 1]);
  });

  it('never throws, and keeps every place inside the text', () => {
    const unit = fc.constantFrom(
      ...'{}[]",:\\\n',
      'messages',
      'role',
      'user',
      'assistant',
      'content',
      'prompt',
      'completion',
      '\ud800',
      '€5',
      'a@b.co',
    );
    const piece = fc.oneof(fc.constant(`${JSON.stringify(row)}\n`), fc.string({ unit, maxLength: 20 }));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('a.jsonl', 'a.json', 'a.csv'),
        (pieces, path) => {
          const text = pieces.join('');
          for (const { range, evidence } of check({ path, text }, catalogue).findings) {
            for (const { start, end } of [range, ...evidence.map(each => each.range)]) {
              ok(start >= 0 && start <= end && end <= text.length);
            }
          }
        },
      ),
    );
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['deep nesting', `{"messages": ${'['.repeat(300_000)}`],
    ['quotes', '"'.repeat(500_000)],
    ['backslashes', `[{"a": "${'\\'.repeat(500_000)}`],
    ['blank lines', `${'\n'.repeat(500_000)}${JSON.stringify(row)}`],
    ...['1', '1-', 'a@', 'Aa ', '+1 ', '$1', 'as of ', '<p ', '[1', 'I am sorry '].map(
      (unit): [string, string] => [
        `“${unit}” again and again`,
        linesOf([chatRow(unit.repeat(40_000), unit.repeat(40_000))]),
      ],
    ),
  ];
  for (const [what, text] of hostile) {
    it(`is not held up by ${what}`, () => {
      for (const path of ['a.jsonl', 'a.json', 'a.csv']) ok(check({ path, text }, catalogue));
    });
  }
});
