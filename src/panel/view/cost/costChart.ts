import { say } from '../../../core/decision';
import { svgElement } from '../svgElement';
import { type ComparedCost, type ComparedCosts, type Meeting, meetingsOf, totalAfter } from './comparedCosts';
import { shortAmount } from './units';

/** The picture's own units; the plot leaves room for amounts at the left, names at the right and months below. */
const size = { width: 480, height: 250 } as const;
const plot = { left: 52, right: 358, top: 14, bottom: 216 } as const;
const lineHeight = 17;

interface Line {
  readonly cost: ComparedCost;
  readonly start: number;
  readonly end: number;
}

/** Totals over the months, a line for each way, each with its own pattern and its name at its end; null without figures. */
export function costChart(compared: ComparedCosts): SVGElement | null {
  const { M: months = 0, N: requests = 0 } = compared.figures;
  const lines = compared.costs.flatMap((cost): Line[] => {
    const [start, end] = [totalAfter(cost.bill, 0, requests), totalAfter(cost.bill, months, requests)];
    return start === null || end === null ? [] : [{ cost, start, end }];
  });
  const highest = Math.max(0, ...lines.flatMap(({ start, end }) => [start, end]));
  if (months <= 0 || highest <= 0) return null;
  const x = (month: number) => plot.left + (month / months) * (plot.right - plot.left);
  const y = (amount: number) => plot.bottom - (amount / highest) * (plot.bottom - plot.top);
  const names = apart(lines.map(({ end }) => y(end)));
  return svgElement(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-label': say('Totals over {months} months; the table below says the same', { months }),
    },
    ...axes(months, highest, y),
    ...lines.flatMap(({ cost, start, end }, index) => [
      svgElement('path', { class: `line line-${index}`, d: `M${x(0)} ${y(start)}L${x(months)} ${y(end)}` }),
      text(plot.right + 8, (names[index] ?? 0) + 4, cost.name),
    ]),
    ...meetingsOf(compared).flatMap((meeting, index) =>
      mark(x(meeting.month), y(totalAfter(meeting.early.bill, meeting.month, requests) ?? 0), meeting, index),
    ),
  );
}

function axes(months: number, highest: number, y: (amount: number) => number): SVGElement[] {
  const { left, right, bottom } = plot;
  return [
    svgElement('path', { class: 'axis', d: `M${left} ${plot.top}V${bottom}H${right}` }),
    ...[0, highest / 2, highest].map(amount => text(left - 6, y(amount) + 4, shortAmount(amount), 'end')),
    text(left, bottom + 18, say('start')),
    text(right, bottom + 18, say('{months} months', { months }), 'end'),
  ];
}

/** A ring where two lines meet, and the month beside it, in turn above and below. */
function mark(x: number, y: number, { month }: Meeting, index: number): SVGElement[] {
  const above = index % 2 === 0;
  const anchor = x > (plot.left + plot.right) / 2 ? 'end' : 'start';
  const words = say('break-even, month {month}', { month: Math.ceil(month) });
  return [
    svgElement('circle', { class: 'meeting', cx: x, cy: y, r: 5 }),
    text(anchor === 'end' ? x - 8 : x + 8, above ? Math.max(12, y - 8) : y + 18, words, anchor),
  ];
}

const text = (x: number, y: number, words: string, anchor: 'start' | 'end' = 'start'): SVGElement =>
  svgElement('text', { x, y, 'text-anchor': anchor }, words);

/** Moves heights down, in their order, until names at them do not cover each other; the lowest ones give way upward. */
export function apart(heights: readonly number[]): readonly number[] {
  const order = heights
    .map((height, index) => ({ height, index }))
    .sort((one, other) => one.height - other.height);
  const moved: number[] = [];
  let floor = Number.NEGATIVE_INFINITY;
  for (const { height, index } of order) {
    floor = Math.max(height, floor + lineHeight);
    moved[index] = floor;
  }
  const over = Math.max(0, floor - plot.bottom);
  return moved.map(height => height - over);
}
