import {
  type CostKind,
  costKinds,
  type Driver,
  drivers,
  growthOf,
  multiples,
  type Stack,
  say,
} from '../../../core/decision';
import { element } from '../element';
import { svgElement } from '../svgElement';
import type { ComparedCost, ComparedCosts } from './comparedCosts';
import { times } from './units';

/** One small picture for each way and driver: its bars at today's size, ten and a hundred times it. */
export interface GrowthRow {
  readonly name: string;
  readonly stacks: readonly Stack[];
}

/** From the user's figures where a way has all it needs; else the shape alone. */
export const growthRows = ({ costs, figures }: ComparedCosts): GrowthRow[] =>
  costs.map(({ name, model, bill }) => ({
    name,
    stacks: growthOf(model, bill.total === null ? null : figures),
  }));

export const driverNames: Readonly<Record<Driver, string>> = {
  corpus: 'corpus',
  updates: 'updates',
  requests: 'requests',
};

export const kindNames: Readonly<Record<CostKind, string>> = {
  building: 'building it',
  review: 'expert review',
  requests: 'requests',
  running: 'hosting and operation',
  'keeping-current': 'keeping it current',
};

/** The ways below each other, the drivers side by side, so that what grows stands out. The table says the same. */
export function growthPicture(rows: readonly GrowthRow[]): HTMLElement {
  const highest = Math.max(...rows.flatMap(({ stacks }) => stacks.map(heightOf)));
  const heads = drivers.map(driver =>
    element('p', { class: 'note' }, say('more {what}', { what: say(driverNames[driver]) })),
  );
  return element(
    'div',
    { class: 'growth', 'aria-hidden': 'true' },
    patterns(),
    element('span', {}),
    ...heads,
    ...rows.flatMap(({ name, stacks }) => [
      element('p', { class: 'way' }, name),
      ...drivers.map(driver =>
        bars(
          stacks.filter(stack => stack.driver === driver),
          highest,
        ),
      ),
    ]),
    legend(rows),
  );
}

/** Own units of each small picture. */
const size = { width: 132, height: 96 } as const;
const plot = { top: 16, bottom: 80, bar: 30, step: 42, left: 6 } as const;

/** A hundred times as much is three times as high: the logarithm keeps today's bar in sight. */
const heightOf = ({ growth }: Stack): number => 1 + Math.log10(Math.max(1, growth));

const bars = (stacks: readonly Stack[], highest: number): SVGElement =>
  svgElement(
    'svg',
    { class: 'bars', viewBox: `0 0 ${size.width} ${size.height}` },
    svgElement('path', { class: 'axis', d: `M0 ${plot.bottom}H${size.width}` }),
    ...stacks.flatMap((stack, index) => bar(stack, plot.left + index * plot.step, highest)),
  );

/** The parts stand upon each other by their share; above them how much it is against today. */
function bar(stack: Stack, x: number, highest: number): SVGElement[] {
  const height = (heightOf(stack) / highest) * (plot.bottom - plot.top);
  const middle = x + plot.bar / 2;
  let y = plot.bottom;
  const rects = stack.parts.map(({ kind, share }) => {
    y -= share * height;
    return svgElement('rect', { class: `kind ${kind}`, x, y, width: plot.bar, height: share * height });
  });
  return [
    ...rects,
    words(middle, plot.bottom - height - 4, stack.multiple === 1 ? '' : times(stack.growth)),
    words(middle, plot.bottom + 13, stack.multiple === 1 ? say('today') : `${stack.multiple}×`),
  ];
}

const words = (x: number, y: number, text: string): SVGElement =>
  svgElement('text', { x, y, 'text-anchor': 'middle' }, text);

/** Kinds differ in pattern as well as in color. Rules of the style sheet fill by the patterns' names. */
const patterns = (): SVGElement =>
  svgElement(
    'svg',
    { class: 'unseen' },
    svgElement(
      'defs',
      {},
      ...Object.entries(strokes).map(([kind, d]) =>
        svgElement(
          'pattern',
          { id: `kind-${kind}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
          svgElement('rect', { class: `ground ${kind}`, width: 6, height: 6 }),
          svgElement('path', { class: 'stroke', d }),
        ),
      ),
    ),
  );

const strokes: Readonly<Record<CostKind, string>> = {
  building: '',
  review: 'M0 6L6 0M-1 1L1 -1M5 7L7 5',
  requests: 'M0 3H6',
  running: 'M3 0V6',
  'keeping-current': 'M0 0L6 6M0 6L6 0',
};

/** Only the kinds that are drawn. */
function legend(rows: readonly GrowthRow[]): HTMLElement {
  const drawn = new Set(
    rows.flatMap(({ stacks }) => stacks.flatMap(({ parts }) => parts.map(({ kind }) => kind))),
  );
  const entries = costKinds.filter(kind => drawn.has(kind)).map(legendEntry);
  return element('p', { class: 'note legend' }, ...entries);
}

const legendEntry = (kind: CostKind): HTMLElement =>
  element(
    'span',
    { class: 'entry' },
    svgElement(
      'svg',
      { class: 'swatch', viewBox: '0 0 14 10' },
      svgElement('rect', { class: `kind ${kind}`, width: 14, height: 10 }),
    ),
    say(kindNames[kind]),
  );

/** The same as a table: against today, and what makes up most of it. */
export const growthTable = (rows: readonly GrowthRow[]): HTMLElement =>
  element(
    'table',
    { class: 'register' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td'),
        ...grown.map(({ driver, multiple }) =>
          element(
            'th',
            { scope: 'col' },
            say('{times} times the {what}', { times: multiple, what: say(driverNames[driver]) }),
          ),
        ),
      ),
    ),
    element('tbody', {}, ...rows.map(tableRow)),
  );

const grown = drivers.flatMap(driver =>
  multiples.filter(multiple => multiple > 1).map(multiple => ({ driver, multiple })),
);

const tableRow = ({ name, stacks }: GrowthRow): HTMLElement =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    ...stacks.filter(({ multiple }) => multiple > 1).map(tableCell),
  );

function tableCell({ growth, parts }: Stack): HTMLElement {
  const [most] = parts.toSorted((one, other) => other.share - one.share);
  return element(
    'td',
    {},
    `${times(growth)} `,
    element(
      'span',
      { class: 'note' },
      most === undefined ? '' : say('mostly {part}', { part: say(kindNames[most.kind]) }),
    ),
  );
}

/** Whether every way is drawn from the user's own figures. */
export const isOwn = (costs: readonly ComparedCost[]): boolean =>
  costs.every(({ bill }) => bill.total !== null);
