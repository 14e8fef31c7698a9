import {
  type Approach,
  type Bill,
  billsOf,
  type CostFigures,
  type CostModel,
  type CostVariable,
  compareBills,
  costModelFor,
  say,
} from '../../../core/decision';
import type { Shown } from '../shown';
import { approachNames } from '../words';

/** One way of building it, in the user's own figures. */
export interface ComparedCost {
  readonly name: string;
  readonly model: CostModel;
  readonly bill: Bill;
}

/** Two ways that cost the same from a month on, counted from the start. */
export interface Meeting {
  /** The one that is cheaper until then. */
  readonly early: ComparedCost;
  readonly late: ComparedCost;
  readonly month: number;
}

/** The recommended way first, then those that it is weighed against. */
export interface ComparedCosts {
  readonly figures: CostFigures;
  readonly costs: readonly ComparedCost[];
  /** Every quantity that these ways depend on. */
  readonly variables: readonly CostVariable[];
  /** Symbols without a figure, of all these ways. */
  readonly missing: readonly string[];
}

export function compareCosts(shown: Shown): ComparedCosts {
  const { approach, placement, cost } = shown.assessment;
  const figures = { ...answered(shown), ...shown.figures };
  const bills = billsOf(figures);
  // Where facts are needed, prompting is only comparable when it is given them.
  const facts = placement.facts === 'nowhere' ? 'nowhere' : 'prompt';
  const costs = approachesIn(shown).flatMap(each => {
    const model = costModelFor(each, each === approach ? placement : { ...placement, facts }, cost);
    const bill = bills.find(bill => bill.model === model?.id);
    return model && bill ? [{ name: say(approachNames[each]), model, bill }] : [];
  });
  const used = new Set(
    costs.flatMap(({ bill }) => [
      ...bill.standsOn,
      ...bill.missing,
      ...bill.assumedEqual.map(({ symbol }) => symbol),
    ]),
  );
  return {
    figures,
    costs,
    variables: cost.variables.filter(({ symbol }) => used.has(symbol) || worths.includes(symbol)),
    missing: [...new Set(costs.flatMap(({ bill }) => bill.missing))],
  };
}

/** What a success is worth and a failure costs: no part of a bill, but of the rate from which any way pays. */
const worths: readonly string[] = ['v', 'w'];

/** Quantities that the questions have asked for already. */
function answered({ answers }: Shown): CostFigures {
  const known = { N: answers.requestsPerMonth, C: answers.corpusTokens, f: answers.updatesPerMonth };
  return Object.fromEntries(
    Object.entries(known).flatMap(([symbol, value]) =>
      value === null || value === undefined ? [] : [[symbol, value]],
    ),
  );
}

/** What is recommended, still open or decided by the document; a settled case is weighed against the nearest other way. */
function approachesIn({ assessment, reading }: Shown): Approach[] {
  const decided = reading?.decides?.approach;
  const all = new Set([assessment.approach, ...assessment.acceptable, ...(decided ? [decided] : [])]);
  if (all.size === 1) all.add(assessment.approach === 'prompting' ? 'rag' : 'prompting');
  return [...all];
}

/** Where the total of one way meets that of the recommended one, within the months considered. */
export function meetingsOf({ costs, figures }: ComparedCosts): Meeting[] {
  const { M: months = 0, N: requests = 0 } = figures;
  const [first, ...others] = costs;
  if (first === undefined) return [];
  return others.flatMap(other => {
    const isFirstCheaper = (first.bill.once ?? 0) <= (other.bill.once ?? 0);
    const [early, late] = isFirstCheaper ? [first, other] : [other, first];
    const month = compareBills(early.bill, late.bill, months, requests)?.paybackMonths ?? null;
    return month === null || month <= 0 || month > months ? [] : [{ early, late, month }];
  });
}

/** The total of a bill after so many months; null where figures are missing. */
export function totalAfter({ once, month, request }: Bill, months: number, requests: number): number | null {
  return once === null || month === null || request === null
    ? null
    : once + months * (month + requests * request);
}
