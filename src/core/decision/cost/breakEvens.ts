import { expressionOf, holdingEqual } from './bills';
import { costStructure } from './costModels';
import type { CostFigures } from './figures';

/** A break-even in the user's own figures; null where figures are missing or nothing meets. */
export interface BreakEvenValue {
  readonly id: string;
  readonly value: number | null;
  /** Unit of the value: `tokens`, `share`, `retrainings/month`. */
  readonly unit: string;
  readonly standsOn: readonly string[];
  readonly missing: readonly string[];
}

/** Every break-even of the cost structure that is not a comparison of two bills. */
export const breakEvensOf = (figures: CostFigures): readonly BreakEvenValue[] =>
  costStructure.breakEvens.map(({ id, formula, unit }) => {
    const { names, evaluate } = expressionOf(formula);
    const { known } = holdingEqual(figures, new Set(names));
    const value = evaluate(known);
    return {
      id,
      value: Number.isFinite(value) && value >= 0 ? value : null,
      unit,
      standsOn: names.filter(name => known.has(name)),
      missing: names.filter(name => !known.has(name)),
    };
  });
