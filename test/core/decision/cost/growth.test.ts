import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { assess, type CostModel, type Driver, drivers, growthOf, multiples } from '../../../../src/core';

const { models } = assess({}).cost;

const model = (id: CostModel['id']): CostModel => {
  const found = models.find(each => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const growth = (id: CostModel['id'], driver: Driver) =>
  growthOf(model(id), null).flatMap(stack => (stack.driver === driver ? [stack.growth] : []));

describe('How a way of building it grows', () => {
  it('is the same today, and never shrinks', () => {
    for (const { id } of models)
      for (const driver of drivers) {
        const [today, ...later] = growth(id, driver);
        strictEqual(today, 1);
        deepStrictEqual(
          later,
          [...later].sort((one, other) => one - other),
        );
      }
  });

  it('with the corpus: long context in each request, retrieval once and in storage, the others not at all', () => {
    deepStrictEqual(growth('prompting', 'corpus'), [1, 1, 1]);
    deepStrictEqual(growth('fine-tuning', 'corpus'), [1, 1, 1]);
    ok((growth('rag', 'corpus')[2] ?? 0) > 10);
    ok((growth('long-context', 'corpus')[2] ?? 0) > 10);
  });

  it('with the updates: weights that hold facts are trained again, behavior alone is not', () => {
    ok((growth('fine-tuning', 'updates')[2] ?? 0) > (growth('hybrid', 'updates')[2] ?? 0));
    deepStrictEqual(growth('prompting', 'updates'), [1, 1, 1]);
  });

  it('with the requests: every way', () => {
    for (const { id } of models) ok((growth(id, 'requests')[2] ?? 0) > 5, id);
  });

  it('is drawn in parts that add up to the whole, whatever the figures', () => {
    const figure = fc.option(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true })), {
      nil: undefined,
    });
    const symbols = assess({}).cost.variables.map(({ symbol }) => symbol);
    const figures = fc.record(Object.fromEntries(symbols.map(symbol => [symbol, figure])));
    fc.assert(
      fc.property(fc.option(figures), given => {
        for (const each of models)
          for (const { parts, growth: times } of growthOf(each, given as Parameters<typeof growthOf>[1])) {
            const whole = parts.reduce((total, { share }) => total + share, 0);
            ok(parts.length === 0 || Math.abs(whole - 1) < 1e-9, `${whole}`);
            ok(Number.isFinite(times));
          }
      }),
      { numRuns: 50 },
    );
  });

  it('follows the user’s own figures', () => {
    const figures = {
      M: 12,
      N: 100,
      p_i: 1,
      p_o: 0,
      t_s: 1,
      t_e: 0,
      t_q: 0,
      t_o: 0,
      S_p: 1200,
      E: 0,
      O_p: 0,
    };
    const stacks = growthOf(model('prompting'), figures).filter(({ driver }) => driver === 'requests');
    deepStrictEqual(
      stacks.map(({ growth: times }) => times),
      multiples.map(multiple => (1200 + 1200 * multiple) / 2400),
    );
  });
});
