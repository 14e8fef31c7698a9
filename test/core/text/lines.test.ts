import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { Lines } from '../../../src/core';

describe('lines', () => {
  it('counts lines and columns from one, in UTF-16 units', () => {
    const lines = new Lines('a\r\n😀b\rc\n');
    deepStrictEqual(lines.positionAt(3), { line: 2, column: 1, offset: 3 });
    deepStrictEqual(lines.positionAt(5), { line: 2, column: 3, offset: 5 });
    deepStrictEqual(lines.positionAt(7), { line: 3, column: 1, offset: 7 });
    strictEqual(lines.count, 4);
  });

  it('agrees with counting line ends, for any text', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('x', '\n', '\r\n', '\r', '😀')), fc.nat(), (parts, seed) => {
        const text = parts.join('');
        const offset = text.length === 0 ? 0 : seed % (text.length + 1);
        if (text[offset - 1] === '\r' && text[offset] === '\n') return;
        const before = text.slice(0, offset).split(/\r\n|\n|\r/);
        const { line, column } = new Lines(text).positionAt(offset);
        deepStrictEqual([line, column], [before.length, (before.at(-1)?.length ?? 0) + 1]);
      }),
    ));
});
