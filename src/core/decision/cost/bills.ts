import { costStructure } from './costModels';
import type { CostComponent, CostModel } from './costStructure';
import { type Expression, parseExpression } from './expression';
import type { CostFigures } from './figures';

/** One way of building it, in the user's own figures. Amounts are in the user's currency; null where figures are missing. */
export interface Bill {
  readonly model: CostModel['id'];
  readonly once: number | null;
  /** Fixed cost a month. */
  readonly month: number | null;
  /** Cost of one request. */
  readonly request: number | null;
  /** Over all the months considered. */
  readonly total: number | null;
  /** The most expensive component over that time, by its id. */
  readonly dominant: string | null;
  readonly standsOn: readonly string[];
  readonly missing: readonly string[];
  /** Figures that were taken from another, to hold the size of the model equal: `p_i2` from `p_i`. */
  readonly assumedEqual: readonly { readonly symbol: string; readonly from: string }[];
}

/** Without figures of its own, a tuned model costs what the untuned one costs, and an example holds what a request does. */
export const heldEqual = [
  { symbol: 'p_i2', from: 'p_i' },
  { symbol: 'p_o2', from: 'p_o' },
  { symbol: 't_s2', from: 't_s' },
  { symbol: 't_rx', from: 't_r' },
] as const;

/** The figures that are known, with those that are taken from another where the user gave none. */
export function holdingEqual(figures: CostFigures, used: ReadonlySet<string>) {
  const known = new Map(Object.entries(figures));
  const assumedEqual = heldEqual.filter(
    ({ symbol, from }) => used.has(symbol) && !known.has(symbol) && known.has(from),
  );
  for (const { symbol, from } of assumedEqual) known.set(symbol, known.get(from) ?? Number.NaN);
  return { known, assumedEqual };
}

const expressions = new Map<string, Expression>();

/** Formulas are parsed once, at their first use. */
export function expressionOf(formula: string): Expression {
  const expression = expressions.get(formula) ?? parseExpression(formula);
  expressions.set(formula, expression);
  return expression;
}

/** A bill for each way of building it. */
export const billsOf = (figures: CostFigures): readonly Bill[] =>
  costStructure.models.map(model => billOf(model, figures));

function billOf(model: CostModel, figures: CostFigures): Bill {
  const used = new Set(['N', 'M', ...model.components.flatMap(({ formula }) => expressionOf(formula).names)]);
  const { known, assumedEqual } = holdingEqual(figures, used);
  const paid = (when: CostComponent['paid']) =>
    orNull(
      sum(
        model.components
          .filter(component => component.paid === when)
          .map(({ formula }) => value(formula, known)),
      ),
    );
  const totals = model.components.map(component => ({ id: component.id, total: overTime(component, known) }));
  return {
    model: model.id,
    once: paid('once'),
    month: paid('month'),
    request: paid('request'),
    total: orNull(sum(totals.map(({ total }) => total))),
    dominant: dominantOf(totals),
    standsOn: [...used].filter(symbol => known.has(symbol)),
    missing: [...used].filter(symbol => !known.has(symbol)),
    assumedEqual,
  };
}

function overTime({ paid, formula }: CostComponent, known: ReadonlyMap<string, number>): number {
  const amount = value(formula, known);
  if (paid === 'once') return amount;
  const months = known.get('M') ?? Number.NaN;
  return paid === 'month' ? amount * months : amount * months * (known.get('N') ?? Number.NaN);
}

function dominantOf(totals: readonly { readonly id: string; readonly total: number }[]): string | null {
  if (totals.some(({ total }) => Number.isNaN(total))) return null;
  return totals.reduce((most, each) => (each.total > most.total ? each : most)).id;
}

const value = (formula: string, known: ReadonlyMap<string, number>): number =>
  expressionOf(formula).evaluate(known);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const orNull = (amount: number): number | null => (Number.isFinite(amount) ? amount : null);
