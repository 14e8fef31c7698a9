import { assess } from '../../../core/decision';
import { element } from '../element';
import type { Actions, Shown } from '../shown';
import { compareCosts } from './comparedCosts';
import { costChart } from './costChart';
import { createCostForm } from './costForm';
import { costTable } from './costTable';
import { costTotals } from './costTotals';

interface CostsView {
  readonly root: HTMLElement;
  readonly show: (shown: Shown) => void;
}

/** What each way is made of and, in the user's own figures, what it comes to. The form stays while the rest is redrawn. */
export function createCosts(actions: Actions): CostsView {
  const structure = element('div');
  const totals = element('div');
  const form = createCostForm(assess({}).cost.variables, actions.setFigures);
  const own = element(
    'details',
    { class: 'own' },
    element('summary', {}, 'In your own figures'),
    form.root,
    totals,
  );
  let isFirst = true;
  return {
    root: element(
      'section',
      { class: 'costs', 'aria-label': 'Cost' },
      element('h3', {}, title),
      structure,
      own,
    ),
    show: shown => {
      const compared = compareCosts(shown);
      const chart = costChart(compared);
      structure.replaceChildren(costTable(shown.assessment));
      form.show(compared, shown.figures);
      totals.replaceChildren(...(chart === null ? [] : [chart]), costTotals(compared, shown));
      own.open ||= isFirst && Object.keys(shown.figures).length > 0;
      isFirst &&= Object.keys(shown.figures).length === 0;
    },
  };
}

const title = 'What it costs, and what makes it grow';
