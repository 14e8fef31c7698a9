import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { check, joinPieces, piecesOf, read } from '../../../../../src/core';
import { catalogue } from '../../../../support/catalogue';
import { chatRow, linesOf, plainRows } from '../../../../support/trainingData';

/** As a host does it: bytes at places, decoded one piece at a time. */
function sampleOf(path: string, bytes: Buffer) {
  const pieces = piecesOf(path, bytes.length) ?? [];
  return joinPieces(
    path,
    bytes.length,
    pieces.map(({ start, end }) => bytes.toString('utf8', start, end)),
  );
}

const repeated = (text: string, size: number) =>
  Buffer.from(text.repeat(Math.ceil(size / Buffer.byteLength(text))));

describe('reading a large file in pieces', function () {
  this.timeout(20_000);

  it('stays within one budget and inside the file, for every size', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 45 }), size => {
        const pieces = piecesOf('a.jsonl', size) ?? [];
        ok(
          pieces.every(
            ({ start, end }, index) => start >= (pieces[index - 1]?.end ?? 0) && start < end && end <= size,
          ),
        );
        ok(pieces.reduce((sum, { start, end }) => sum + end - start, 0) < 4_000_000);
      }),
    ));

  it('reads only the head where rows cannot be found from the middle, and nothing of other formats', () => {
    deepStrictEqual(piecesOf('a.csv', 10 ** 9)?.length, 1);
    deepStrictEqual(piecesOf('a.json', 10 ** 9)?.length, 1);
    strictEqual(piecesOf('a.md', 10 ** 9), null);
  });

  it('estimates the rows, and knows no place beyond the head', () => {
    const rows = plainRows(4_000).map(each => ({ ...each, note: 'Größe ✓' }));
    const size = 9_000_000;
    const bytes = repeated(`${linesOf(rows)}\n`, size);
    const source = sampleOf('train.jsonl', bytes);
    const { facts } = read(source, catalogue);
    ok(facts?.kind === 'training-data' && facts.rowsEstimated);
    const actual = bytes.toString().split('\n').length - 1;
    ok(Math.abs(facts.rows / actual - 1) < 0.02, `${facts.rows} for ${actual}`);
    deepStrictEqual(facts.malformed, []);
    ok(facts.nearDuplicates.examples.every(({ range }) => range.end <= (source.sample?.headLength ?? 0)));
  });

  it('counts what lies far in, and places the finding on the first row', () => {
    const calm = `${linesOf(plainRows(10_000))}\n`;
    const priced = Array.from({ length: 40_000 }, (_, n) =>
      chatRow(`What does berth ${'abcdefghij'[n % 10]} cost?`, `It costs €${n}.25 a night.`),
    );
    const bytes = Buffer.from(
      `${calm}${linesOf(priced.map(({ messages: [asked, said] }) => ({ prompt: asked?.content, completion: said?.content })))}`,
    );
    const finding = check(sampleOf('train.jsonl', bytes), catalogue).findings.find(
      ({ ruleId }) => ruleId === 'volatile-knowledge',
    );
    strictEqual(finding?.range.start, 0);
    deepStrictEqual(finding.evidence, []);
  });

  for (const [path, head, each, tail] of [
    ['a.json', '[', `${JSON.stringify(chatRow('Is it high water?', 'In an hour.'))},`, 'null]'],
    ['a.csv', 'prompt,completion\n', '"Is it, ""high""\nwater?",In an hour.\n', ''],
  ] as const) {
    it(`reads the head of ${path}, and leaves out the row it cuts`, () => {
      const bytes = Buffer.concat([Buffer.from(head), repeated(each, 9_000_000), Buffer.from(tail)]);
      const { facts } = read(sampleOf(path, bytes), catalogue);
      ok(facts?.kind === 'training-data');
      deepStrictEqual(facts.malformed, []);
      ok(Math.abs(facts.rows / (9_000_000 / each.length) - 1) < 0.02, String(facts.rows));
    });
  }
});
