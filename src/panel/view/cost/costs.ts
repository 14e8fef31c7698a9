import { type Assessment, assess, say } from '../../../core/decision';
import { element } from '../element';
import { createPart } from '../part';
import type { Actions, Shown } from '../shown';
import { type ComparedCosts, compareCosts } from './comparedCosts';
import { costChart } from './costChart';
import { createCostForm } from './costForm';
import { costTable } from './costTable';
import { costTotals } from './costTotals';
import { type GrowthRow, growthPicture, growthRows, growthTable, isOwn } from './growthPicture';

interface CostsView {
  readonly root: HTMLElement;
  readonly show: (shown: Shown) => void;
}

/** What each way is made of and, in the user's own figures, what it comes to. The form stays while the rest is redrawn. */
export function createCosts(actions: Actions): CostsView {
  const growth = createPart((rows: Drawn) => [
    growthPicture(rows.rows),
    element('p', { class: 'note' }, noteOf(rows)),
    tableBelow(say('The same as a table'), growthTable(rows.rows)),
  ]);
  const structure = createPart((shown: Pick<Assessment, 'cost' | 'approach'>) => [
    tableBelow(say('All parts and what they grow with'), costTable(shown)),
  ]);
  const totals = createPart(({ compared, cost }: Totals) => [
    costChart(compared),
    costTotals(compared, cost),
  ]);
  const form = createCostForm(assess({}).cost.variables, actions.setFigures);
  const own = element(
    'details',
    { class: 'own' },
    element('summary', {}, say('In your own figures')),
    form.root,
    totals.root,
  );
  let isFirst = true;
  return {
    root: element(
      'section',
      { class: 'costs', 'aria-label': say('Cost') },
      element('h3', {}, say('What it costs, and what makes it grow')),
      growth.root,
      structure.root,
      own,
    ),
    show: shown => {
      const compared = compareCosts(shown);
      const { cost, approach } = shown.assessment;
      growth.show({ rows: growthRows(compared), own: isOwn(compared.costs) });
      structure.show({ cost, approach });
      form.show(compared, shown.figures);
      totals.show({ compared, cost });
      own.open ||= isFirst && Object.keys(shown.figures).length > 0;
      isFirst &&= Object.keys(shown.figures).length === 0;
    },
  };
}

interface Drawn {
  readonly rows: readonly GrowthRow[];
  readonly own: boolean;
}

interface Totals {
  readonly compared: ComparedCosts;
  readonly cost: Assessment['cost'];
}

const noteOf = ({ own }: Drawn): string =>
  [
    own
      ? say('Drawn from your own figures.')
      : say(
          'Only the shape: no prices are known, so usual proportions stand for today. Updates make tuning dearer where facts are in weights.',
        ),
    say(
      'A bar grows with the logarithm, its parts show their share; above it, how much it is against today.',
    ),
  ].join(' ');

const tableBelow = (summary: string, table: HTMLElement): HTMLElement =>
  element(
    'details',
    { class: 'own' },
    element('summary', {}, summary),
    element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': summary }, table),
  );
