import { type Approach, type Assessment, say } from '../../../core/decision';
import { element } from '../element';

type CostModel = Assessment['cost']['models'][number];
type CostComponent = CostModel['components'][number];

const paid = (): readonly (readonly [CostComponent['paid'], string])[] => [
  ['once', say('Once')],
  ['month', say('Every month')],
  ['request', say('Every request')],
];

/** What each way is made of and what makes it grow: the structure of the bill, without prices. */
export function costTable({ cost, approach }: Pick<Assessment, 'cost' | 'approach'>): HTMLElement {
  const heads = ['', ...paid().map(([, title]) => title)];
  return element(
    'div',
    {},
    element(
      'table',
      { class: 'register cost' },
      element('thead', {}, element('tr', {}, ...heads.map(columnHead))),
      element('tbody', {}, ...cost.models.map(model => modelRow(model, approach))),
    ),
    ...cost.notes.map(note => element('p', { class: 'note' }, say(note))),
  );
}

const columnHead = (head: string): HTMLElement =>
  head === '' ? element('td') : element('th', { scope: 'col' }, head);

function modelRow(model: CostModel, approach: Approach): HTMLElement {
  const isCurrent = model.approach === approach;
  return element(
    'tr',
    { class: isCurrent ? 'current' : '' },
    element(
      'th',
      { scope: 'row' },
      say(model.name),
      isCurrent ? element('p', { class: 'note' }, say('recommended')) : null,
      element('p', { class: 'note' }, say(model.dominant.why)),
    ),
    ...paid().map(([when]) => element('td', {}, ...componentsPaid(model, when))),
  );
}

const componentsPaid = ({ components, dominant }: CostModel, when: CostComponent['paid']): HTMLElement[] =>
  components
    .filter(component => component.paid === when)
    .map(({ id, name, formula, scalesWith }) =>
      element(
        'div',
        { class: id === dominant.component ? 'component dominant' : 'component', title: formula },
        element(
          'span',
          {},
          id === dominant.component ? say('{part} (usually most)', { part: say(name) }) : say(name),
        ),
        element('span', { class: 'note' }, say('grows with {what}', { what: say(scalesWith) })),
      ),
    );
