import {
  breakEvensOf,
  type CostFigures,
  type CostStructure,
  compareBills,
  say,
} from '../../../core/decision';
import { element } from '../element';
import { type ComparedCost, type ComparedCosts, meetingsOf } from './comparedCosts';
import { amount, writtenUnit } from './units';

/** The same as the picture, as a table, with what is missing named and the break-evens in words. */
export function costTotals(compared: ComparedCosts, cost: CostStructure): HTMLElement {
  const { figures, costs } = compared;
  const heads = [
    '',
    say('At the start'),
    say('Each month'),
    say('Each request'),
    totalHead(figures.M),
    say('Largest part'),
  ];
  const names = new Map(cost.variables.map(({ symbol, name }) => [symbol, say(name)]));
  const notes = [
    ...neededNote(compared, names),
    ...heldEqualNotes(costs, names),
    ...meetingNotes(compared),
    ...generalNotes(figures, cost),
  ];
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('Cost in your own figures') },
    element(
      'table',
      { class: 'register totals' },
      element('thead', {}, element('tr', {}, ...heads.map(head))),
      element('tbody', {}, ...costs.map(totalsRow)),
    ),
    element('ul', { class: 'list' }, ...notes.map(note => element('li', {}, note))),
  );
}

const head = (title: string): HTMLElement =>
  title === '' ? element('td') : element('th', { scope: 'col' }, title);

function totalHead(months: number | undefined): string {
  if (months === undefined) return say('In all');
  return months === 1 ? say('Over 1 month') : say('Over {months} months', { months });
}

const totalsRow = ({ name, model, bill }: ComparedCost): HTMLElement =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    ...[bill.once, bill.month, bill.request, bill.total].map(value =>
      element('td', {}, value === null ? say('figures missing') : amount(value)),
    ),
    element('td', {}, say(model.components.find(({ id }) => id === bill.dominant)?.name ?? '')),
  );

type Names = ReadonlyMap<string, string>;

const neededNote = ({ missing }: ComparedCosts, names: Names): string[] =>
  missing.length === 0
    ? []
    : [
        say('Still needed for all totals: {figures}.', {
          figures: missing.map(symbol => names.get(symbol) ?? symbol),
        }),
      ];

function heldEqualNotes(costs: readonly ComparedCost[], names: Names): string[] {
  const notes = costs.flatMap(({ bill }) =>
    bill.assumedEqual.map(({ symbol, from }) =>
      say('{figure}: held equal to {other}.', {
        figure: names.get(symbol) ?? symbol,
        other: names.get(from) ?? from,
      }),
    ),
  );
  return [...new Set(notes)];
}

/** For each other way: when it earns back what it costs more at the start, and the volume at which both cost the same. */
function meetingNotes(compared: ComparedCosts): string[] {
  const { M: months = 0, N: requests = 0 } = compared.figures;
  const [first, ...others] = compared.costs;
  if (first === undefined) return [];
  const met = meetingsOf(compared).map(({ early, late, month }) =>
    say('{late} costs more than {early} at the start and earns it back in month {month}.', {
      late: late.name,
      early: early.name,
      month: Math.ceil(month),
    }),
  );
  const even = others.flatMap(other => {
    const volume = compareBills(first.bill, other.bill, months, requests)?.breakEvenRequests ?? null;
    return volume === null
      ? []
      : [
          say('{first} and {other} cost the same at {volume} requests a month.', {
            first: first.name,
            other: other.name,
            volume: amount(Math.ceil(volume)),
          }),
        ];
  });
  return [...met, ...even];
}

const generalNotes = (figures: CostFigures, cost: CostStructure): string[] =>
  breakEvensOf(figures).flatMap(({ id, value, unit }) => {
    const rule = cost.breakEvens.find(each => each.id === id);
    if (value === null || rule === undefined) return [];
    const { words, scale } = writtenUnit(unit);
    return [`${say(rule.name)}: ${amount(value * scale)} ${words}. ${say(rule.reading)}`];
  });
