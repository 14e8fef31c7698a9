import { strictEqual } from 'node:assert';
import { evaluationSibling } from '../../../../src/core';

const beside = (name: string, ...siblings: string[]) => evaluationSibling(name, [name, ...siblings]);

describe('the file held back from a training set', () => {
  it('is told by its name', () => {
    strictEqual(beside('train.jsonl', 'README.md', 'valid.jsonl'), 'valid.jsonl');
    strictEqual(beside('fares_train.csv', 'fares_test.csv', 'hotels_test.csv'), 'fares_test.csv');
    strictEqual(beside('fares.csv', 'fares-eval.csv'), 'fares-eval.csv');
    strictEqual(beside('round2-train.jsonl', 'round1-val.jsonl', 'round2-val.jsonl'), 'round2-val.jsonl');
  });

  it('is the one looked at while training, where there are two', () =>
    strictEqual(beside('train.jsonl', 'test.jsonl', 'dev.jsonl'), 'dev.jsonl'));

  it('is none in doubt', () => {
    strictEqual(beside('train.jsonl', 'valid.csv'), null);
    strictEqual(beside('train.jsonl', 'rows.jsonl'), null);
    strictEqual(beside('valid.jsonl', 'test.jsonl'), null);
  });
});
