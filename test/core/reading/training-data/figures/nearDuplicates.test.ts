import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { read } from '../../../../../src/core';
import { catalogue } from '../../../../support/catalogue';
import { chatRow, dataIn, linesOf, plainRows } from '../../../../support/trainingData';

const repeatsIn = (rows: readonly unknown[]) => dataIn(linesOf(rows)).nearDuplicates.rows;

const context =
  'The lighthouse on Skarholm was built of granite blocks that were cut on the mainland and shipped over in calm weather. Its keeper lived in two rooms below the lamp and kept a goat, a garden behind a wall against the spray, and a log of every vessel that passed the strait by day or by night, with the wind and what she carried if he could tell. When the lamp was made electric the keeper left, and the garden went wild.';

describe('near-duplicates', () => {
  it('sees a row again in other case, spacing and punctuation', () =>
    strictEqual(
      repeatsIn([
        chatRow('Where do  Puffins nest?', 'In burrows.'),
        chatRow('where do puffins nest', 'In burrows!'),
      ]),
      1,
    ));

  it('sees a row again with a word changed in a long answer', () => {
    const long = `${context} That is all that is known of it.`;
    strictEqual(
      repeatsIn([chatRow('Tell me.', long), chatRow('Tell me.', long.replace('goat', 'sheep'))]),
      1,
    );
  });

  it('leaves two questions about one long context alone', () =>
    strictEqual(
      repeatsIn([
        chatRow(`${context}\n\nWhat animal did the keeper have?`, 'A goat.'),
        chatRow(`${context}\n\nWhat was the tower made of?`, 'Granite.'),
        chatRow(`Was there a garden?\n\n${context}`, 'Yes.'),
        chatRow(`Did the keeper leave?\n\n${context}`, 'Yes.'),
      ]),
      0,
    ));

  it('does not count instructions that all rows share', () => {
    const rows = Array.from({ length: 30 }, (_, n) =>
      chatRow(`${context}\nSort into cargo or crew: item ${n} of hold ${n * 7}`, n % 2 ? 'cargo' : 'crew'),
    );
    strictEqual(repeatsIn(rows), 0);
  });

  it('leaves short rows that differ in one number alone', () =>
    strictEqual(
      repeatsIn(Array.from({ length: 40 }, (_, n) => chatRow(`What is ${n} plus ${n}?`, `${n + n}`))),
      0,
    ));

  it('reads writing without spaces', () => {
    const rows = [
      chatRow('海鳥はどこに巣を作りますか', '崖の上に作ります'),
      chatRow('海鳥は、どこに巣を作りますか？', '崖の上に作ります。'),
      chatRow('灯台は何でできていますか', '花崗岩です'),
    ];
    strictEqual(repeatsIn(rows), 1);
  });

  it('counts exactly the copies among different rows', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.nat(39), { maxLength: 30 }),
        (count, copies) => {
          const rows = plainRows(count);
          const all = [...rows, ...copies.map(copy => rows[copy % count])];
          strictEqual(repeatsIn(all), copies.length);
        },
      ),
      { numRuns: 30 },
    ));
});

describe('overlap with an evaluation file', () => {
  const rows = plainRows(40);
  const path = 'data/valid.jsonl';
  const overlapOf = (evaluation: readonly unknown[]) => {
    const source = {
      path: 'data/train.jsonl',
      text: linesOf(rows),
      evaluation: { path, text: linesOf(evaluation) },
    };
    const { facts } = read(source, catalogue);
    return facts?.kind === 'training-data' ? facts.overlap : null;
  };

  it('is none where the rows differ', () => {
    strictEqual(overlapOf(plainRows(60).slice(40))?.rows, 0);
  });

  it('has both ends of each pair', () => {
    const held = [plainRows(41)[40], rows[7]];
    const overlap = overlapOf(held);
    deepStrictEqual([overlap?.path, overlap?.evaluationRows, overlap?.rows], [path, 2, 1]);
    const [pair] = overlap?.pairs ?? [];
    strictEqual(linesOf(rows).slice(pair?.training.start, pair?.training.end), JSON.stringify(rows[7]));
    strictEqual(linesOf(held).slice(pair?.evaluation.start, pair?.evaluation.end), JSON.stringify(rows[7]));
  });

  it('is unknown where the other file holds no rows', () =>
    strictEqual(overlapOf([{ level: 'info' }]), null));
});
