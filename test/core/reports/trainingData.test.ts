import { deepStrictEqual, strictEqual } from 'node:assert';
import { factsReport, read, trainingDataSummary } from '../../../src/core';
import { catalogue } from '../../support/catalogue';
import { chatRow, dataIn, linesOf, plainRows } from '../../support/trainingData';

const rows = [
  chatRow('What does the ghost tour cost?', 'The ghost tour costs £14.'),
  chatRow('What does the ghost tour cost?', 'The ghost tour costs £14.'),
  chatRow('Who leads it?', 'Reach the guide at h.amari@nightwalks.tours.'),
  chatRow('Is it scary?', 'Only on the third staircase.'),
];

describe('training data in reports', () => {
  it('are one line above the file', () => {
    strictEqual(
      trainingDataSummary(dataIn(`${linesOf(rows)}\n{`)),
      '4 rows · 25 % near-duplicates · 50 % state what changes · personal data in 1 row · 1 row unreadable',
    );
    strictEqual(
      trainingDataSummary(dataIn(linesOf(plainRows(1_200)))),
      '1,200 rows · 0 % near-duplicates · 0 % state what changes · no personal data found',
    );
    const refusal = { prompt: 'May I bring a dog?', completion: 'I’m sorry, but I can’t help with that.' };
    strictEqual(
      trainingDataSummary(dataIn(linesOf([...plainRows(9), refusal]))),
      '10 rows · 0 % near-duplicates · 0 % state what changes · no personal data found · 10 % decline',
    );
  });

  it('are part of the facts', () => {
    const path = 'tours.jsonl';
    const text = `${linesOf(rows)}\n{`;
    const report = factsReport('1', [{ path, text, reading: read({ path, text }, catalogue) }]);
    const [file] = JSON.parse(report).files;
    deepStrictEqual(
      [file.path, file.kind, file.shape, file.rows, file.sampled],
      [path, 'training-data', 'chat', 4, false],
    );
    deepStrictEqual(file.nearDuplicates, {
      rows: 1,
      share: 0.25,
      examples: [{ text: 'What does the ghost tour cost?', line: 2 }],
    });
    deepStrictEqual(file.volatile.examples, [
      { text: '£14', line: 1 },
      { text: '£14', line: 2 },
    ]);
    strictEqual(file.personalData.contacts.rows, 1);
    deepStrictEqual(file.malformed, [{ line: 5, row: 5, problem: 'is not valid JSON' }]);
    deepStrictEqual([file.classes, file.overlap], [null, null]);
  });
});
