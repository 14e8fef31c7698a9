import { type CostFigures, type CostVariable, say } from '../../../core/decision';
import { element } from '../element';
import type { Actions } from '../shown';
import type { ComparedCosts } from './comparedCosts';
import { writtenUnit } from './units';

interface FormView {
  readonly root: HTMLElement;
  readonly show: (compared: ComparedCosts, own: CostFigures) => void;
}

/** One field for each quantity that the compared ways depend on. No price is filled in for the user. */
export function createCostForm(
  variables: readonly CostVariable[],
  setFigures: Actions['setFigures'],
): FormView {
  let own: CostFigures = {};
  let missing: readonly string[] = [];
  // Kept at once: what is shown may come later than the next figure.
  const give = (next: CostFigures) => {
    own = next;
    setFigures(next);
  };
  const change = (symbol: string, value: number | null) => {
    const others = Object.entries(own).filter(([each]) => each !== symbol);
    give(Object.fromEntries(value === null ? others : [...others, [symbol, value]]));
  };
  const fields = variables.map(variable => createField(variable, value => change(variable.symbol, value)));
  const groups = groupNames().map(name => {
    const inside = fields.filter(({ group }) => group === name);
    return {
      symbols: inside.map(({ symbol }) => symbol),
      root: element(
        'fieldset',
        { class: 'figures' },
        element('legend', {}, name),
        ...inside.map(({ root }) => root),
      ),
    };
  });
  const fill = element('button', { type: 'button', class: 'action' }, say('Set What Is Empty to 0'));
  fill.addEventListener('click', () =>
    give({ ...Object.fromEntries(missing.filter(canBeNone).map(symbol => [symbol, 0])), ...own }),
  );
  return {
    root: element('div', {}, ...groups.map(group => group.root), fill),
    show: (compared, figures) => {
      own = figures;
      missing = compared.missing;
      const used = new Set(compared.variables.map(({ symbol }) => symbol));
      for (const { symbol, show } of fields) show(used.has(symbol), compared.figures[symbol]);
      for (const { root, symbols } of groups) root.hidden = !symbols.some(symbol => used.has(symbol));
      fill.hidden = !missing.some(canBeNone);
    },
  };
}

const groupNames = (): readonly string[] => [say('Amounts'), say('Rates'), say('Work and hosting')];

function groupOf(unit: string): string {
  if (!unit.startsWith('currency')) return say('Amounts');
  return /^currency\/(?:token|request)/.test(unit) ? say('Rates') : say('Work and hosting');
}

/** Without requests and months there is nothing to draw. */
const canBeNone = (symbol: string): boolean => symbol !== 'N' && symbol !== 'M';

function createField({ symbol, name, unit }: CostVariable, give: (value: number | null) => void) {
  const { words, scale } = writtenUnit(unit);
  const max = unit === 'share' ? scale : false;
  const input = element('input', {
    type: 'number',
    min: symbol === 'M' ? 1 : 0,
    max,
    step: 'any',
    name: symbol,
  });
  input.addEventListener('input', () => {
    if (input.validity.valid) give(input.value === '' ? null : input.valueAsNumber / scale);
  });
  const label = element('span', {}, say(name), ' ', element('span', { class: 'note' }, words));
  const root = element('label', { class: 'figure number' }, label, input);
  return {
    symbol,
    group: groupOf(unit),
    root,
    show: (isUsed: boolean, value: number | undefined) => {
      root.hidden = !isUsed;
      if (document.activeElement !== input)
        input.value = value === undefined ? '' : String(Number((value * scale).toPrecision(12)));
    },
  };
}
