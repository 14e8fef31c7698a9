import { expressionOf, heldEqual } from './bills';
import { type CostComponent, type CostKind, type CostModel, costKinds } from './costStructure';
import type { CostFigures } from './figures';

/** What a system may get more of. */
export const drivers = ['corpus', 'updates', 'requests'] as const;
export type Driver = (typeof drivers)[number];

/** How many times today's corpus, updates or requests. */
export const multiples = [1, 10, 100] as const;

/** The quantities that each driver multiplies. */
const multiplied: Readonly<Record<Driver, readonly string[]>> = {
  corpus: ['C', 'W'],
  updates: ['U', 'f', 'r_k'],
  requests: ['N'],
};

/** One bar: what a way costs at so many times of one driver, by kind, in the order of `costKinds`. */
export interface Stack {
  readonly driver: Driver;
  readonly multiple: number;
  /** Against the same way today: 1 is as much. */
  readonly growth: number;
  readonly parts: readonly { readonly kind: CostKind; readonly share: number }[];
}

/**
 * How large a component is taken to be today where there are no figures; the others count 1. Own judgment, after what
 * the sources say: the dominant component outweighs the rest, a retraining repeats the review, embedding is cheap.
 */
const usualSizes: Readonly<Record<string, number>> = {
  retraining: 4,
  embedding: 0.1,
  'index-updates': 0.1,
  'cache-writes': 0.5,
};
const dominantSize = 4;

/**
 * How a way of building it grows. `figures` draws it from the user's own; without them (null), from usual sizes, so
 * that only the shape means something: no price is shipped.
 */
export function growthOf(model: CostModel, figures: CostFigures | null): readonly Stack[] {
  const today = costs(model, figures, []);
  const total = sum([...today.values()]);
  return drivers.flatMap(driver =>
    multiples.map(multiple => {
      const grown = costs(model, figures, multiplied[driver], multiple);
      const all = sum([...grown.values()]);
      const parts = costKinds.flatMap(kind => {
        const cost = sum(
          model.components.flatMap(each => (each.kind === kind ? (grown.get(each.id) ?? 0) : [])),
        );
        return cost > 0 ? [{ kind, share: cost / all }] : [];
      });
      return { driver, multiple, growth: total > 0 ? all / total : 1, parts };
    }),
  );
}

/** Each component's cost over all months, with some quantities multiplied. */
function costs(
  { components, dominant }: CostModel,
  figures: CostFigures | null,
  symbols: readonly string[],
  multiple = 1,
): ReadonlyMap<string, number> {
  return new Map(
    components.map(component => {
      // A share above one would make what is left of it cost less than nothing.
      if (figures !== null)
        return [component.id, Math.max(0, over(component, figured(figures, symbols, multiple)))];
      const size = component.id === dominant.component ? dominantSize : (usualSizes[component.id] ?? 1);
      const times = over(component, alike(symbols, multiple)) / over(component, alike([], 1));
      return [component.id, size * times];
    }),
  );
}

type Known = (symbol: string) => number;

const figured =
  (figures: CostFigures, symbols: readonly string[], multiple: number): Known =>
  symbol => {
    const other = heldEqual.find(each => each.symbol === symbol)?.from;
    const today = figures[symbol] ?? (other === undefined ? 0 : (figures[other] ?? 0));
    return today * (symbols.includes(symbol) ? multiple : 1);
  };

/** Every quantity is one, a share is a half. */
const alike =
  (symbols: readonly string[], multiple: number): Known =>
  symbol =>
    (symbol === 'h' ? 0.5 : 1) * (symbols.includes(symbol) ? multiple : 1);

function over({ paid, formula }: CostComponent, known: Known): number {
  const { names, evaluate } = expressionOf(formula);
  const amount = evaluate(new Map(names.map(name => [name, known(name)])));
  if (paid === 'once') return amount;
  return amount * known('M') * (paid === 'request' ? known('N') : 1);
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
