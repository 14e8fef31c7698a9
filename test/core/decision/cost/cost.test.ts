import { deepStrictEqual, ok, strictEqual, throws } from 'node:assert';
import fc from 'fast-check';
import {
  assess,
  billsOf,
  breakEvensOf,
  type CostFigures,
  compareBills,
  parseCostFigures,
} from '../../../../src/core';
import { parseExpression } from '../../../../src/core/decision/cost/expression';

const { variables, models, breakEvens } = assess({}).cost;

/** Figures of an invented small project; the currency does not matter. */
const project = {
  N: 100_000,
  M: 24,
  C: 2_000_000,
  U: 100_000,
  f: 2,
  t_s: 800,
  t_s2: 100,
  t_e: 1500,
  t_q: 60,
  t_o: 300,
  t_r: 2500,
  h: 0.8,
  p_i: 3e-6,
  p_o: 15e-6,
  p_i2: 1e-6,
  p_o2: 4e-6,
  p_c: 3e-7,
  p_w: 4e-6,
  p_e: 1e-7,
  q: 1e-4,
  p_t: 8e-6,
  V: 200,
  s: 1e-6,
  o: 0.2,
  G: 700,
  S_p: 2000,
  S_r: 15_000,
  S_f: 12_000,
  O_p: 300,
  O_r: 900,
  O_f: 800,
  W: 9000,
  E: 1500,
  D: 1000,
  d: 200,
  l: 12,
  t_x: 900,
  e: 3,
  x: 4,
  r_b: 0.1,
  r_m: 0.05,
  r_k: 0,
  v: 2,
  w: 8,
} satisfies CostFigures;

const billOf = (id: string, figures: CostFigures = project) => {
  const bill = billsOf(figures).find(({ model }) => model === id);
  if (bill === undefined) throw new Error(id);
  return bill;
};

const near = (actual: number | null, expected: number) =>
  ok(
    actual !== null && Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${actual} is not ${expected}`,
  );

describe('Arithmetic', () => {
  const known = new Map([
    ['a', 6],
    ['b', 2],
    ['t_s2', 5],
  ]);
  for (const [formula, value] of [
    ['a+b*2', 10],
    ['(a+b)*2', 16],
    ['a-b-1', 3],
    ['a/b/3', 1],
    ['t_s2 * 1.5', 7.5],
  ] as const) {
    it(`${formula} = ${value}`, () => strictEqual(parseExpression(formula).evaluate(known), value));
  }

  it('refuses what is not arithmetic', () => {
    for (const formula of ['', 'a+', '(a', 'a b', 'a^2', '+a', 'a)'])
      throws(() => parseExpression(formula), formula);
  });
});

describe('The cost model', () => {
  it('names a variable, with its unit, for every symbol of every formula', () => {
    const symbols = new Set(variables.map(({ symbol }) => symbol));
    const formulas = [...models.flatMap(({ components }) => components), ...breakEvens].map(
      ({ formula }) => formula,
    );
    for (const formula of formulas)
      for (const name of parseExpression(formula).names) ok(symbols.has(name), `${name} in ${formula}`);
    for (const { unit } of variables) ok(unit.length > 0);
  });

  it('has no variable that no formula uses', () => {
    const used = new Set(
      [...models.flatMap(({ components }) => components), ...breakEvens].flatMap(
        ({ formula }) => parseExpression(formula).names,
      ),
    );
    deepStrictEqual(
      variables.map(({ symbol }) => symbol).filter(symbol => !used.has(symbol) && symbol !== 'M'),
      [],
    );
  });

  it('ships no price', () => ok(!/[€$£]\d/.test(JSON.stringify(assess({}).cost))));

  it('has units that cancel to the unit of its column', () => {
    for (const { id, components } of models)
      for (const component of components) {
        // A corpus of so many tokens, read once by each request.
        const perRequest = component.id === 'corpus' ? 'once' : component.paid;
        deepStrictEqual(powersOf(component.formula), unitOf[perRequest], `${id}: ${component.formula}`);
      }
  });
});

const baseUnits = ['currency', 'month', 'request', 'token', 'example'] as const;
type Powers = Record<(typeof baseUnits)[number], number>;

const unitOf: Record<'once' | 'month' | 'request', Powers> = {
  once: { currency: 1, month: 0, request: 0, token: 0, example: 0 },
  month: { currency: 1, month: -1, request: 0, token: 0, example: 0 },
  request: { currency: 1, month: 0, request: -1, token: 0, example: 0 },
};

/** Doubling a base unit scales a formula by two to the power with which the unit stands in its result. */
function powersOf(formula: string): Powers {
  const expression = parseExpression(formula);
  const valueWhen = (doubled: string | null) => {
    const sizeOf = (unit: string) => (doubled !== null && unit.replace(/s$/, '') === doubled ? 2 : 1);
    return expression.evaluate(
      new Map(
        variables.map(({ symbol, unit }) => {
          const [over = '', ...under] = unit.split('/');
          return [symbol, under.reduce((size, each) => size / sizeOf(each), sizeOf(over))];
        }),
      ),
    );
  };
  const power = (unit: string) => Math.log2(valueWhen(unit) / valueWhen(null));
  return Object.fromEntries(baseUnits.map(unit => [unit, power(unit) + 0])) as Powers;
}

describe('Bills', () => {
  it('of retrieval are what the formulas of the guidance give', () => {
    const { C, U, o, p_e, W, S_r, E, M, N, p_i, t_s, t_r, t_q, p_o, t_o, q, s, V, O_r } = project;
    const start = S_r + p_e * C * (1 + o) + W + E;
    const request = p_i * (t_s + t_r + t_q) + p_o * t_o + p_e * t_q + q;
    const fixed = p_e * U * (1 + o) + s * C + V + O_r;
    const bill = billOf('rag');
    near(bill.once, start);
    near(bill.request, request);
    near(bill.month, fixed);
    near(bill.total, start + M * (N * request + fixed));
  });

  it('of tuning are what the formulas of the guidance give', () => {
    const { S_f, D, l, x, p_t, t_x, e, E, d, r_b, r_m, r_k, G, O_f } = project;
    const bill = billOf('fine-tuning');
    near(bill.once, S_f + D * l + x * (p_t * D * t_x * e + E));
    const retraining = d * l + x * (p_t * (D + d) * t_x * e + E);
    near(bill.month, G + (r_b + r_m + r_k) * retraining + O_f);
  });

  it('put expert review first where an expert writes the examples', () =>
    strictEqual(billOf('fine-tuning', { ...project, l: 90, N: 1000 }).dominant, 'examples'));

  it('name what is missing and compute nothing from it', () => {
    const { p_o: _, ...rest } = project;
    const bill = billOf('rag', rest);
    deepStrictEqual(bill.missing, ['p_o']);
    strictEqual(bill.total, null);
    strictEqual(bill.request, null);
    ok(bill.once !== null);
  });

  it('hold the size of the model equal unless told otherwise', () => {
    const { p_i2: _, p_o2: __, t_s2: ___, ...rest } = project;
    const bill = billOf('fine-tuning', rest);
    deepStrictEqual(bill.assumedEqual.map(({ from }) => from).sort(), ['p_i', 'p_o', 't_s']);
    near(
      bill.request,
      billOf('fine-tuning', { ...project, p_i2: 3e-6, p_o2: 15e-6, t_s2: 800 }).request ?? 0,
    );
  });

  it('cost the same at the break-even volume', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 5000, noNaN: true }),
        (l, V) => {
          const figures = { ...project, l, V };
          const [rag, tuned] = [billOf('rag', figures), billOf('fine-tuning', figures)];
          const even = compareBills(rag, tuned, 24, 100_000)?.breakEvenRequests ?? null;
          if (even === null) return;
          const at = { ...figures, N: even };
          const [one, other] = [billOf('rag', at).total ?? 0, billOf('fine-tuning', at).total ?? 0];
          ok(Math.abs(one - other) <= 1e-6 * Math.max(one, other), `${one} ${other}`);
        },
      ),
    ));

  it('earn back what they cost more at the start', () => {
    const comparison = compareBills(
      billOf('rag'),
      billOf('fine-tuning', { ...project, l: 40 }),
      24,
      1_000_000,
    );
    const months = comparison?.paybackMonths ?? 0;
    ok(months > 0 && months < 24);
    strictEqual(comparison?.verdict, 'second-above');
  });

  for (const [name, first, second, verdict] of [
    ['cheaper from the start and per request', [9, 1, 0.5], [1, 1, 0.1], 'second-always'],
    ['dearer at the start, cheaper per request', [1, 1, 0.5], [9, 1, 0.1], 'second-above'],
    ['dearer in all', [1, 1, 0.1], [9, 1, 0.5], 'first-always'],
    ['cheaper at the start, dearer per request', [9, 1, 0.1], [1, 1, 0.5], 'second-below'],
    ['the same per request, cheaper at the start', [9, 1, 0.1], [1, 1, 0.1], 'second-always'],
  ] as const) {
    it(`${name}: ${verdict}`, () => {
      const bill = ([once, month, request]: readonly [number, number, number]) => ({
        ...billOf('rag'),
        once,
        month,
        request,
      });
      strictEqual(compareBills(bill(first), bill(second), 10, 100)?.verdict, verdict);
    });
  }
});

describe('Break-evens', () => {
  const breakEven = (id: string, figures: CostFigures = project) =>
    breakEvensOf(figures).find(each => each.id === id)?.value ?? null;

  it('of automation follow from what a success is worth and a failure costs', () =>
    near(breakEven('required-rate'), 0.8));

  it('of retraining: at that pace both cost the same each month, and above it retrieval costs less', () => {
    const r_k = breakEven('retraining-or-rag', { ...project, N: 2_000_000 }) ?? 0;
    ok(r_k > 0);
    const monthly = (id: 'rag' | 'fine-tuning', more = 0) => {
      const { month, request } = billOf(id, { ...project, N: 2_000_000, r_k: r_k + more });
      return (month ?? 0) + 2_000_000 * (request ?? 0);
    };
    near(monthly('rag'), monthly('fine-tuning'));
    ok(monthly('rag', 1) < monthly('fine-tuning', 1));
  });

  it('of long context and retrieval: at that corpus both bills are nearly the same', () => {
    const C = breakEven('long-context-or-rag') ?? 0;
    // The expression leaves out what is small: embedding, storage and cache writes of the corpus itself.
    const figures = { ...project, C, p_e: 0, s: 0, f: 0, t_e: 0 };
    const [long, rag] = [billOf('long-context', figures).total ?? 0, billOf('rag', figures).total ?? 0];
    ok(Math.abs(long - rag) < 0.01 * rag, `${long} ${rag}`);
  });

  it('name what is missing', () => {
    const [first] = breakEvensOf({ M: 12 });
    strictEqual(first?.value, null);
    ok(first?.missing.includes('N') && first.standsOn.includes('M'));
  });
});

describe('Own figures at the door', () => {
  it('are refused by name, meaning and allowed range', () => {
    const parsed = parseCostFigures({ N: -1, h: 2, t_xx: 1 });
    ok(!parsed.ok);
    deepStrictEqual(parsed.problems, [
      '`N` (Requests) must be a number of requests/month, 0 or more.',
      '`h` (Requests that find the prompt cached) must be a number from 0 to 1.',
      '`t_xx` is not a quantity of the cost model. Did you mean `t_x`?',
    ]);
    ok(!parseCostFigures(null).ok);
    ok(parseCostFigures(project).ok);
  });
});
