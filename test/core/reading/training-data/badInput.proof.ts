import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { read } from '../../../../src/core';
import { readInFull } from '../../../../src/core/reading/training-data/sampling/pickRows';
import { catalogue } from '../../../support/catalogue';
import { chatRow, dataIn, linesOf, plainRows } from '../../../support/trainingData';

const row = chatRow('Which fork for cake?', 'The small one above the plate.');

describe('large training data', () => {
  it('samples 50,000 rows, and says so', () => {
    const text = linesOf(
      plainRows(50_000).map((each, n) => ({
        ...each,
        completion: `${each.completion} ${'Then plane it. '.repeat(n % 7)}`,
      })),
    );
    ok(text.length > 2 * readInFull);
    const data = dataIn(text);
    deepStrictEqual([data.rows, data.rowsEstimated], [50_000, false]);
    ok(data.rowsRead > 5_000 && data.rowsRead < 50_000);
  });

  it('reads one row of 5 million characters', () => {
    const long = chatRow('Recite.', 'la '.repeat(1_700_000));
    strictEqual(dataIn(linesOf([long])).rows, 1);
    strictEqual(read({ path: 'a.jsonl', text: linesOf([long]).slice(0, -2) }, catalogue).kind, 'other');
    strictEqual(dataIn(JSON.stringify([long, row]), 'a.json').rows, 2);
  });
});
