import * as z from 'zod/mini';
import { closest } from '../closest';
import { costVariables } from './costVariables';

/** The user's own figures by symbol. What is missing stays missing: no price is ever assumed. */
export type CostFigures = Readonly<Record<string, number>>;

const figure = z.number().check(z.gte(0));
const share = z.number().check(z.gte(0), z.lte(1));

/** Own figures at the door: known symbols, numbers of 0 or more, shares up to 1. */
export const costFiguresSchema = z.strictObject(
  Object.fromEntries(
    costVariables.map(({ symbol, name, unit }) => {
      const schema = z.optional(unit === 'share' ? share : figure);
      z.globalRegistry.add(schema, { description: `${name} (${unit})` });
      return [symbol, schema];
    }),
  ),
);

export type ParsedCostFigures =
  | { readonly ok: true; readonly figures: CostFigures }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Each problem names the symbol, what it stands for and what is allowed. */
export function parseCostFigures(input: unknown): ParsedCostFigures {
  const parsed = costFiguresSchema.safeParse(input);
  if (parsed.success) return { ok: true, figures: parsed.data as CostFigures };
  const problems = parsed.error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(unknownSymbol)
      : [notAllowed(String(issue.path[0] ?? ''))],
  );
  return { ok: false, problems };
}

function unknownSymbol(symbol: string): string {
  const meant = closest(
    symbol,
    costVariables.map(variable => variable.symbol),
  );
  return `\`${symbol.slice(0, 60)}\` is not a quantity of the cost model.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`;
}

function notAllowed(symbol: string): string {
  const variable = costVariables.find(each => each.symbol === symbol);
  if (variable === undefined) return 'Cost figures are an object with a number for each symbol.';
  const allowed =
    variable.unit === 'share' ? 'a number from 0 to 1' : `a number of ${variable.unit}, 0 or more`;
  return `\`${symbol}\` (${variable.name}) must be ${allowed}.`;
}
