import type { Assessment } from '../../core/decision';
import { element } from './element';
import { sourceNote } from './sourceNote';

type Risk = Assessment['risks'][number];

const heads = ['Risk', 'Why here', 'Likelihood', 'Mitigation', 'How it shows'];

/** The risk register as a table, as a decision record would hold it. */
export const riskRegister = ({ risks }: Assessment): HTMLElement =>
  element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Risk register' },
    element(
      'table',
      { class: 'register' },
      element('thead', {}, element('tr', {}, ...heads.map(head => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...risks.map(riskRow)),
    ),
  );

const riskRow = (risk: Risk): HTMLElement =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, risk.name, element('p', { class: 'note' }, sourceNote(risk.source))),
    element('td', {}, risk.applies),
    element('td', {}, element('strong', {}, risk.likelihood), ...notes(risk.likelihoodReasons)),
    element('td', {}, risk.ownMitigation, ...notes(risk.mitigations)),
    element('td', {}, risk.detection),
  );

const notes = (lines: readonly string[]): HTMLElement[] => lines.map(line => element('p', {}, line));
