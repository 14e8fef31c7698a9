import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { csv } from '../../../../../src/core/reading/training-data/rows/csv';
import { jsonArray } from '../../../../../src/core/reading/training-data/rows/jsonArray';
import { jsonLines } from '../../../../../src/core/reading/training-data/rows/jsonLines';
import type { RowSource } from '../../../../../src/core/reading/training-data/rows/rowSource';

const parsed = (source: RowSource) => Array.from(source.ranges(), source.parse);
const fieldsIn = (source: RowSource) =>
  parsed(source).map(row => ('fields' in row ? row.fields : row.problem));

const anyRow = fc.dictionary(
  fc.string({ minLength: 1 }).filter(name => name !== '__proto__'),
  fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.constant(null)),
);
const anyCell = fc.string({
  unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', '\r\n', ' ', '\ud800', '🪗'),
});

describe('rows of a text', () => {
  it('reads every row of JSON Lines, whatever ends the lines', () =>
    fc.assert(
      fc.property(fc.array(anyRow), fc.constantFrom('\n', '\r\n', '\n\n'), (rows, ending) => {
        const text = rows.map(row => JSON.stringify(row)).join(ending);
        deepStrictEqual(fieldsIn(jsonLines(text)), JSON.parse(JSON.stringify(rows)));
      }),
    ));

  it('reads every item of an array, however it is laid out', () =>
    fc.assert(
      fc.property(fc.array(anyRow), fc.constantFrom(0, 2), (rows, indent) => {
        deepStrictEqual(
          fieldsIn(jsonArray(JSON.stringify(rows, null, indent))),
          JSON.parse(JSON.stringify(rows)),
        );
      }),
    ));

  it('reads every cell of CSV', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyCell, anyCell), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, ending) => {
          const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
          const text = ['one,two', ...rows.map(cells => cells.map(quoted).join(','))].join(ending);
          deepStrictEqual(
            fieldsIn(csv(text)),
            rows.map(([one, two]) => ({ one, two })),
          );
        },
      ),
    ));

  it('never throws and stays inside the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]{}",\\\n\r:a1 '), maxLength: 60 }), text => {
        for (const source of [jsonLines(text), jsonArray(text), csv(text)]) {
          for (const { start, end } of source.ranges()) {
            strictEqual(start >= 0 && start < end && end <= text.length, true);
            source.parse({ start, end });
          }
        }
      }),
    ));

  it('goes on after a damaged row', () => {
    deepStrictEqual(fieldsIn(jsonLines('{"a": 1}\n{"a": \n{"a": 3}')), [
      { a: 1 },
      'is not valid JSON',
      { a: 3 },
    ]);
    deepStrictEqual(fieldsIn(jsonArray('[{"a": 1}, {"a" 2}, 3, {"a": 4}]')), [
      { a: 1 },
      'is not valid JSON',
      'is not an object',
      { a: 4 },
    ]);
    deepStrictEqual(fieldsIn(csv('a,b\n1,2\n3\n4,5')), [
      { a: '1', b: '2' },
      'has 1 fields where the header has 2',
      { a: '4', b: '5' },
    ]);
  });

  it('leaves a quote inside an open field alone', () =>
    deepStrictEqual(fieldsIn(csv('a,b\na 5" pipe,x\n"6"" pipe",y')), [
      { a: 'a 5" pipe', b: 'x' },
      { a: '6" pipe', b: 'y' },
    ]));
});
