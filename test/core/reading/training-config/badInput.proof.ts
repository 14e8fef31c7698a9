import { strictEqual } from 'node:assert';
import { factsOf, valuesOf } from '../../../support/configReading';

const start = 'base_model: a/b\nadapter: lora\ndatasets:\n  - path: x.jsonl\n';

describe('damaged and hostile configs', () => {
  it('reads 50,000 keys and 20,000 lines in bounded time', () => {
    const keys = Array.from({ length: 50_000 }, (_, n) => `k${n}: ${n}`).join('\n');
    strictEqual(valuesOf(`${keys}\n${start}`).baseModel, 'a/b');
    const items = Array.from({ length: 20_000 }, (_, n) => `  - path: part-${n}.jsonl`).join('\n');
    strictEqual(factsOf(`${start}${items}`).datasets.length, 1_000);
  });
});
